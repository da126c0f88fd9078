/**
 * What the naming stage decides: every identifier and file path of the output, by the ids of the model.
 *
 * Lookups are Maps, not objects, because ids come from collections and may be `__proto__`.
 * All names of one group (functions, types, constants, also of its examples file) are unique in that group,
 * and none is a reserved word, a runtime export or the name of a security scheme.
 */

export interface NamePlan {
  /** By `Group.id`. */
  readonly groups: ReadonlyMap<string, GroupNames>;
  /** Constant of each security scheme in `auth.ts`, by `SecurityScheme.id`: `oauth2`, `bearerAuth`, `xApiKeyAuth`. */
  readonly security: ReadonlyMap<string, string>;
}

/** The names of one generated file. */
export interface GroupNames {
  /** Path below the output folder without extension, with `/`: `im-groups`, `users/admin`, `requests`. */
  readonly file: string;
  /** By `Operation.id`. */
  readonly operations: ReadonlyMap<string, OperationNames>;
  /** By `NamedType.id`. */
  readonly types: ReadonlyMap<string, TypeNames>;
  /**
   * Names under which `index.ts` exports what another group's file names alike, by the name in this file;
   * a name that is absent here is exported as it stands.
   */
  readonly indexAliases: ReadonlyMap<string, string>;
  /** Where the object style has these functions: `["users", "admin"]`; empty at the top. */
  readonly keys: readonly string[];
  /** What all exports of the file are imported as: `usersAdmin`. */
  readonly namespace: string;
}

export interface OperationNames {
  /** `createImDirectoryGroup` */
  readonly function: string;
  /** `CreateImDirectoryGroupParams` */
  readonly params: string;
  /** `CreateImDirectoryGroupResult` */
  readonly result: string;
  /** Constant of its documented request and responses: `createImDirectoryGroupExamples` */
  readonly examples: string;
}

export interface TypeNames {
  /** Of the type; of an enum's constant, too. */
  readonly name: string;
  /** Keys of an enum's constant by wire value: `"all_orgs"` is `AllOrgs`; empty for other types. */
  readonly members: ReadonlyMap<string | number, string>;
}
