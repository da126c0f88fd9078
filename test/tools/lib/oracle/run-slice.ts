/** Runs one item in Postman's runtime and keeps what reached the recorder. */
import sdk from "postman-collection";
import runtime, {
  type RequesterAgent,
  type RunCallbacks,
  type RuntimeRequest,
} from "postman-runtime";
import type { JsonObject } from "../json.js";
import type { WireRequest } from "../wire/request.js";
import type { Variables } from "./variables.js";

/** What came of one item. */
export interface Run {
  readonly requests: WireRequest[];
  readonly warnings: Set<string>;
  /** The auth type in force. */
  auth: string | null;
  /** The request as the runtime saw it in the end. */
  sent?: RuntimeRequest;
  error?: string;
}

export interface RunSettings {
  readonly agents: Readonly<Record<"http" | "https", RequesterAgent>>;
  readonly fileResolver: object;
  /** Milliseconds for one request. */
  readonly timeout: number;
}

export function newRun(): Run {
  return { requests: [], warnings: new Set(), auth: null };
}

/** Resolves when the runtime is done with the item, whatever came of it; `run` is filled meanwhile. */
export async function runSlice(
  collection: JsonObject,
  variables: Variables,
  settings: RunSettings,
  run: Run,
): Promise<void> {
  await new Promise<void>((resolve) => {
    const done = (error: unknown): void => {
      noteError(run, error);
      resolve();
    };
    try {
      const options = runnerOptions(variables, settings);
      new runtime.Runner().run(new sdk.Collection(collection), options, (error, started) => {
        if (error) done(error);
        else started.start(callbacks(run, done));
      });
    } catch (error) {
      done(error);
    }
  });
}

function runnerOptions(variables: Variables, { agents, fileResolver, timeout }: RunSettings) {
  const values = [...variables].map(([key, value]) => ({ key, value, type: "string" }));
  return {
    timeout: { request: timeout, global: timeout + 1000 },
    environment: new sdk.VariableScope({ values }),
    fileResolver,
    // An external host without methods: there is no sandbox, so that no script can run.
    host: { external: true, instance: { dispose() {} } },
    ignoreProxyEnvironmentVariables: true,
    requester: {
      agents,
      // As Postman's app and Newman have it.
      useWhatWGUrlParser: true,
      followRedirects: false,
      strictSSL: false,
      ignoreProxyEnvironmentVariables: true,
    },
  } as const;
}

function callbacks(run: Run, done: (error: unknown) => void): RunCallbacks {
  return {
    beforeItem(_error, _cursor, item) {
      run.auth = item.getAuth()?.type ?? null;
    },
    request(error, _cursor, _response, request) {
      noteError(run, error);
      run.sent = request;
    },
    console(_cursor, level, ...messages) {
      if (level !== "warn" && level !== "error") return;
      run.warnings.add(messages.map(messageOf).join(" "));
    },
    exception(_cursor, error) {
      run.warnings.add(messageOf(error));
    },
    done,
  };
}

function noteError(run: Run, error: unknown): void {
  if (error) run.error ??= messageOf(error);
}

/** Errors of the runtime are errors, plain objects or strings. */
export function messageOf(error: unknown): string {
  const hasMessage = typeof error === "object" && error !== null && "message" in error;
  return String(hasMessage ? error.message : error);
}
