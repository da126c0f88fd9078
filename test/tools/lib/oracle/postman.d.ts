/** The parts of Postman's packages that the oracle uses; as published they bring no types. */
declare module "postman-runtime" {
  import type { Agent } from "node:http";

  export interface RunnerOptions {
    readonly timeout: { readonly request: number; readonly global: number };
    readonly environment: unknown;
    readonly fileResolver: unknown;
    readonly host: { readonly external: true; readonly instance: { dispose(): void } };
    readonly ignoreProxyEnvironmentVariables: true;
    readonly requester: {
      readonly agents: Readonly<Record<"http" | "https", RequesterAgent>>;
      readonly useWhatWGUrlParser: boolean;
      readonly followRedirects: boolean;
      readonly strictSSL: boolean;
      readonly ignoreProxyEnvironmentVariables: true;
    };
  }

  export interface RequesterAgent {
    readonly agentClass: new (options: object) => Agent;
    readonly agentOptions: object;
  }

  export interface RuntimeItem {
    getAuth(): { readonly type?: string } | undefined;
  }

  export interface RuntimeHeader {
    readonly key?: string | null;
    readonly disabled?: boolean;
    /** Added by the runtime, not by the item. */
    readonly system?: boolean;
  }

  export interface RuntimeRequest {
    readonly url: { readonly protocol?: string; readonly port?: string; getHost(): string };
    readonly headers: { readonly members: readonly RuntimeHeader[] };
  }

  export interface RunCallbacks {
    beforeItem(error: unknown, cursor: unknown, item: RuntimeItem): void;
    request(error: unknown, cursor: unknown, response: unknown, request: RuntimeRequest): void;
    console(cursor: unknown, level: string, ...messages: readonly unknown[]): void;
    exception(cursor: unknown, error: unknown): void;
    done(error: unknown): void;
  }

  export interface Runner {
    run(
      collection: unknown,
      options: RunnerOptions,
      callback: (error: unknown, run: { start(callbacks: RunCallbacks): void }) => void,
    ): void;
  }

  const runtime: { readonly Runner: new () => Runner };
  export default runtime;
}

declare module "postman-collection" {
  const sdk: {
    readonly Collection: new (definition: object) => object;
    readonly VariableScope: new (definition: { readonly values: readonly object[] }) => object;
  };
  export default sdk;
}

declare module "postman-collection-transformer" {
  const transformer: {
    /** JSON in, JSON out; both are plain objects. */
    convert<Json extends object>(
      collection: Json,
      options: { readonly inputVersion: string; readonly outputVersion: string },
      callback: (error: Error | null, converted: Json) => void,
    ): void;
  };
  export default transformer;
}

declare module "postman-collection/lib/superstring/index.js" {
  const substitution: {
    readonly Substitutor: {
      readonly DEFAULT_VARS: Record<string, () => string | number | boolean>;
    };
  };
  export default substitution;
}
