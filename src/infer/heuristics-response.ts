/** Word lists and limits of reading saved responses, each with the real-world text that it is for. */

/** Names that Postman or a habit gives and that mean nothing: `Example 1`, `Default`, `New Response`, `Sample response 2`. */
export const EXAMPLE_NUMBER =
  /^(?:(?:new|default|sample|example|untitled)\s+)?(?:default|example|response|sample|untitled)\s*#?\d*$/i;

// Keys are compared in lower case, without `_` and `-`: `errorCode`, `error_code` and `ErrorCode` are one.

/** `{"success": false}`, `{"ok": false}`, `{"IsSuccess": false}`: an API's own word for failure. */
export const SUCCESS_KEYS: ReadonlySet<string> = new Set([
  "success",
  "ok",
  "issuccess",
  "successful",
  "issuccessful",
  "succeeded",
]);
/** `{"error": true, "message": …}`, `{"hasError": true}`. */
export const FAILURE_KEYS: ReadonlySet<string> = new Set(["error", "haserror", "iserror"]);
/** `{"status": "error", "message": …}`, `{"result": "fail", "msg": …}`. */
export const STATE_KEYS: ReadonlySet<string> = new Set(["status", "result"]);
export const FAILED_STATES: ReadonlySet<string> = new Set(["error", "fail", "failed", "failure"]);
/** Of these, the words that nothing but an answer has for its state; a payment may have `failed`. */
export const ENVELOPE_WORDS: ReadonlySet<string> = new Set(["error", "fail"]);
/** What successes have in their place: `{"status": "success", "data": {…}}`, `{"result": "ok"}`. */
export const SUCCESS_STATE = /^(?:ok|okay|success|successful|succeeded|true|done|passed)$/i;
/** `{"statusCode": 404, "message": …}`: the status of an error, sent under another one. */
export const STATUS_KEYS: ReadonlySet<string> = new Set([
  "status",
  "statuscode",
  "httpstatus",
  "code",
]);
/** A `status: "failed"` with none of these beside it may be the state of a payment. */
export const ERROR_COMPANIONS: ReadonlySet<string> = new Set([
  "message",
  "msg",
  "error",
  "errors",
  "code",
  "errorcode",
  "errcode",
  "reason",
  "errormessage",
  "errmsg",
  "errormsg",
]);
/** The words of an error, for people. */
export const MESSAGE_KEYS: ReadonlySet<string> = new Set([
  "message",
  "msg",
  "errormessage",
  "errmsg",
  "errormsg",
  "errordescription",
  "detail",
]);
/** What stands beside code and message where a body is an error and nothing else. */
export const ERROR_DETAIL_KEYS: ReadonlySet<string> = new Set([
  ..."status statuscode httpstatus success ok result error errors type title details data reason".split(
    " ",
  ),
  ..."timestamp time path instance field requestid traceid logid debugid correlationid".split(" "),
  ..."subcode errorsubcode documentation documentationurl moreinfo help docs stack".split(" "),
]);
/** Names that tell no error from another: `Error Response`, `Sample failure 2`. */
export const GENERIC_ERROR_NAME =
  /^(?:(?:sample|example|typical|generic|api|general)\s+)?(?:error|failure|fail|failed|fault)(?:\s+(?:response|example|case|message|result))?\s*#?\d*$/i;
/** The words of a body mean a code up to this length; longer ones tell a story. */
export const MAX_MEANING = 200;
/** A comment lists so many meanings of one failure: "No such pet. Or: The pet is sold."; more are a catalogue. */
export const MAX_MEANINGS = 4;
/** `{"data": {…}, "errors": […]}`: what came is a success in part. */
export const DATA_KEYS: ReadonlySet<string> = new Set(["data", "result", "results"]);

/** Keys of a code that nothing but an error has: `{"errcode": 40013, "errmsg": "invalid appid"}`. */
export const ERROR_CODE_KEYS: readonly string[] = ["errorcode", "errcode", "errno"];
/** Where an API error code usually stands; then where GraphQL, gateways and lists of errors have it. */
export const CODE_PLACES: readonly (readonly string[])[] = [
  [],
  ["error"],
  ["errors", "0"],
  ["errors", "0", "extensions"],
];
/** Where only a key of an error's code counts: a code under `status` or `meta` may be any. */
export const ERROR_CODE_PLACES: readonly (readonly string[])[] = [
  ["status"],
  ["meta"],
  ["fault"],
  ["fault", "detail"],
  ["0"],
];
/** How deep a code that a name states is looked for elsewhere: `{"response": {"error": {"id": 4130}}}`. */
export const MAX_CODE_DEPTH = 4;
/** `{"error": "invalid_grant"}`, of one word only where something else says that it failed: `{"ok": false, "error": "unauthorized"}`. */
export const ERROR_SYMBOL = /^(?:[a-z][a-z\d]*(?:_[a-z\d]+)*|[A-Z][A-Z\d]*(?:_[A-Z\d]+)+)$/;
/** `{"error": {"code": 404, "status": "NOT_FOUND"}}`, `{"name": "INVALID_REQUEST", "message": …}` */
export const CAPITAL_SYMBOL = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/;
/** `0`, `200`, `0000`, `OK`: such a code is no error's. */
export const SUCCESS_CODE = /^(?:0+|2\d\d|ok|success|successful|succeeded|none|no_?error)$/i;

/** A success in the name's own words: `200 Success - User not found`, `Successful response`, `OK`, `Respuesta exitosa`. */
export const SUCCESS_WORDS =
  /(?<![\p{L}\p{N}_])(?:success|successful|successfully|succeeded|ok|erfolg(?:reich)?|succès|réussi[et]?|éxito|exitos[ao]|sucesso|riuscita|успе[хш]\p{L}*|başarılı)(?![\p{L}\p{N}_])|成功|正常|성공/iu;
/** An error in the name's own words: `Invalid token`, `Error Response`, `Fehler: kein Zugriff`, `Échec`. */
export const ERROR_WORDS =
  /(?<![\p{L}\p{N}_])(?:errors?|fail(?:s|ed|ure)?|fault|invalid|unauthori[sz]ed|forbidden|denied|not found|exception|bad request|fehler\p{L}*|erreur|échec|erro|errore|falha|fallo|inválid[ao]|ошибка|hata|fout|błąd|chyba)(?![\p{L}\p{N}_])|错误|失败|エラー|失敗|오류/iu;
/** What stands before a status in names: `Success 201`, `HTTP/1.1 404`, `Status code 400`, `Fehler 404`. */
export const STATUS_LABELS =
  "success(?:ful)?|error|failure|failed|fail|https?(?:/\\d(?:\\.\\d)?)?|status|code|response|result|fehler|erreur|erro|errore|fout|ошибка|错误|エラー|오류|hata";
/** A shorter number or word of the name may stand there by chance: `Error 1`. */
export const MIN_MENTIONED_CODE = 2;

/** A meaning names its code up to so many words: "Only available for paid account" is a name, a paragraph is none. */
export const MAX_ERROR_NAME_WORDS = 9;
/** So many times as often, a meaning outdoes a shorter one: "No group has the ID" of seven requests, "Group does not exist" of one. */
export const FAR_MORE_OFTEN = 4;
/** Of a longer one, its first clause is a name from so many words on: "You must be the owner" + "to do this". */
export const MIN_CUT_NAME_WORDS = 3;

/** Answers show so many values of a form field's set before their own field is of that set. */
export const MIN_SHARED_VALUES = 1;
