/** Word lists and shapes by which credentials are told from other values, each with the real-world text that it is for. */

/** What every name of a credential has somewhere. */
export const MAY_NAME_CREDENTIAL =
  /appid|auth|bearer|code|cookie|credential|jwt|^k$|key|otp|pass|pin|pw|secret|sess|sid|sig|token/i;

/** A name that holds such a word is a credential's: `password`, `client_secret`, `newPasswordAgain`, `db_passwd`. */
export const SECRET_WORDS: ReadonlySet<string> = new Set(
  (
    "apikey apisecret apitoken credential credentials jwt passcode passphrase passwd password passwort privatekey pwd " +
    "secret secretkey secrets"
  ).split(" "),
);

/** A name that ends with such a word is, too: `access_token`, `X-Signature`, `Cookie`; `token_type` is not. */
export const SECRET_ENDINGS: ReadonlySet<string> = new Set(
  (
    "accesskey accesstoken authkey authorization authtoken bearer clientsecret consumerkey cookie idtoken jsessionid " +
    "otp pass phpsessid pin pw refreshtoken sessid sessionid sessionkey sid signature signingkey subscriptionkey token"
  ).split(" "),
);

/** Names that are a credential's as a whole, and too common as a part of others: `?auth=…`. */
export const SECRET_NAMES: ReadonlySet<string> = new Set(["auth", "session", "tokens"]);

/** Words before `key` that make it a secret one: `X-Api-Key`, `Ocp-Apim-Subscription-Key`; not `primary_key`, `public key`. */
export const SECRET_KEY_KINDS: ReadonlySet<string> = new Set(
  (
    "access account admin api app application auth client consumer encryption function functions host hub integration license " +
    "master merchant private rapidapi secret server service shared signing storage subscription webhook"
  ).split(" "),
);

/** Words before `code` that make it one: `verification_code`, `authorization code`. */
export const SECRET_CODE_KINDS: ReadonlySet<string> = new Set(
  "auth authorization mfa otp recovery sms verification".split(" "),
);

/** Words before `token` that make it a place in a list or a mark against repetition: `nextPageToken`, `sync_token`. */
export const HARMLESS_TOKEN_KINDS: ReadonlySet<string> = new Set(
  "continuation cursor delta end idempotency next page paging pagination prev previous resume skip start sync".split(
    " ",
  ),
);

/** Words after which a name is about a credential: `token_type`, `password_reset_url`, `client_secret_expires_at`. */
export const ABOUT_WORDS: ReadonlySet<string> = new Set(
  (
    "age alg algorithm at changed count created date enabled endpoint exists expiration expire expired expires expiry field " +
    "format header hint history id in is length lifetime location max maximum method min minimum mode name names on policy " +
    "prefix question required reset set scope scopes status strength time ttl type types updated uri url valid verified version"
  ).split(" "),
);

/** Names whose value tells whether it is a credential: `?key=0123…`, `?appid=b6907d289e10d714a6e88b30761fae22`. */
export const DOUBTFUL_NAMES: ReadonlySet<string> = new Set("appid k key sig".split(" "));
/** A value that nobody makes up: long, of one run, with letters and digits. */
export const RANDOM_VALUE = /^(?=.*\d)(?=.*[A-Za-z])[A-Za-z\d+/=]{20,}$/;

/** Names whose value may be a secret number: `"pin": 1234`; `"tokens": 512` counts. */
export const NUMBER_NAMES = /otp|pass|pin|secret/i;

/** What an object under a credential's name keeps it under: `"secret": { "value": "…" }`. */
export const VALUE_KEYS = /^(?:content|data|plain(?:text)?|raw|text|value)$/i;
/** Where a row has its name: `{ "name": "password", "value": "…" }`. */
export const NAME_KEYS = /^(?:field|header|key|name)$/i;
/** A sentence is about a credential: `"password": ["This field is required."]`. */
export const SENTENCE = /\s\S+\s/;

/** Characters of a name that are looked at; a longer one is data. */
export const MAX_CREDENTIAL_NAME = 100;

/** What converters and people write where a value should stand: `<token>`, `string`, `YOUR_API_KEY`; and nothing at all. */
export const NO_VALUE = /^(?:\s*|<[^<>]*>|string|null|undefined|your[-_ ][\w\s-]*)$/i;

/** Credentials that are known by their shape, wherever they stand, with whose they are. */
const TOKEN_SHAPES: readonly RegExp[] = [
  // GitHub, GitLab.
  /\bgh[pousr]_[A-Za-z\d]{16,}/,
  /\bgithub_pat_\w{20,}/,
  /\bgl(?:pat|ptt|rt|dt|soat|cbt|ft|imt|agent)-[\w-]{16,}/,
  // Stripe and its webhooks; OpenAI, Anthropic.
  /\b[sr]k_(?:live|test)_[A-Za-z\d]{8,}/,
  /\bwhsec_[\w+/=]{16,}/,
  /\bsk-[\w-]{20,}/,
  // Amazon's key ids.
  /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z\d]{16}\b/,
  // Slack: tokens and webhooks.
  /\bxox[a-z]-[\w-]{8,}/,
  /\bxapp-\d-[\w-]{8,}/,
  /(?<=hooks\.slack\.com\/services\/\w{1,32}\/\w{1,32}\/)\w+/,
  // JSON Web Tokens, signed or encrypted.
  /\beyJ[\w-]{5,}\.[\w-]{2,}(?:\.[\w-]*){1,3}/,
  // Mapbox.
  /\b[st]k\.eyJ[\w-]{5,}\.[\w-]{10,}/,
  // Google.
  /\bAIza[\w-]{30,}/,
  /\bya29\.[\w-]{16,}/,
  /\bGOCSPX-[\w-]{16,}/,
  /\b1\/\/0[\w-]{24,}/,
  // SendGrid, npm, PyPI, Hugging Face, DigitalOcean, Shopify, Postman.
  /\bSG\.[\w-]{16,}\.[\w-]{16,}/,
  /\bnpm_[A-Za-z\d]{30,}/,
  /\bpypi-[\w-]{32,}/,
  /\bhf_[A-Za-z\d]{20,}/,
  /\bdo[opr]_v1_[a-f\d]{32,}/,
  /\bshp(?:at|ca|pa|ss)_[a-fA-F\d]{16,}/,
  /\bPMA[KT]-[\w-]{20,}/,
  // Atlassian, Linear, Notion, Vault, Square, Facebook, Mailgun, Twilio.
  /\bAT(?:ATT|CTT|BB)[\w=-]{20,}/,
  /\blin_api_\w{20,}/,
  /\bntn_\w{20,}/,
  /\bsecret_[A-Za-z\d]{32,}/,
  /\bhv[bs]\.[\w-]{16,}/,
  /\bsq0(?:atp|csp)-[\w-]{16,}/,
  /\bEAA[A-Za-z\d]{40,}/,
  /\bkey-[a-f\d]{32}\b/,
  /\bSK[a-f\d]{32}\b/,
  // Docker, Netlify, Fly, Typeform, Sourcegraph, Supabase, SonarQube, Sentry, New Relic, PlanetScale, Pulumi, Razorpay, Groq.
  /\b(?:dckr_pat|nfp|fo1|fm[12]|tfp|sgp|sbp|sb_secret|sq[apu]|sntry[su]|pscale_(?:oauth|pw|tkn)|rzp_(?:live|test)|gsk)_[\w-]{14,}/,
  /\b(?:NRA[AKL]|NRI[IQ]|pul|xai|pplx|CFPAT|FLWSECK(?:_TEST)?|xkeysib|xsmtpsib|HRKU|tskey-[a-z]{2,12})-[\w-]{20,}/,
  // Replicate, RubyGems, Adafruit, Buildkite, CircleCI, LangSmith, ReadMe, Figma, Grafana, Shippo, Clojars.
  /\b(?:r8|rubygems|aio|bkua|CCIPAT|CCIPRJ|lsv2_[ps]t|rdme|figd|gl(?:sa|c)|shippo_(?:live|test)|CLOJARS)_[\w-]{20,}/,
  // Databricks, Doppler, HubSpot, Mailchimp, Airtable, Terraform, Alibaba, EasyPost, age.
  /\bdapi[a-f\d]{32}/,
  /\bdp\.(?:pt|st|ct|sa|scim|audit)\.[\w.-]{32,}/,
  /\bpat-(?:eu|na)\d-[\w-]{32,}/,
  /\b[a-f\d]{32}-us\d{1,2}\b/,
  /\bpat[A-Za-z\d]{14}\.[a-f\d]{64}/,
  /\b[A-Za-z\d]{14}\.atlasv1\.[\w-]{60,}/,
  /\bLTAI[A-Za-z\d]{16,}/,
  /\bEZ[AT]K[a-z\dA-Z]{54}/,
  /\bAGE-SECRET-KEY-1[A-Z\d]{50,}/,
  // Client secrets of Entra ID.
  /\b[\w.~-]{3}\dQ~[\w.~-]{31,34}/,
  // Telegram, Discord.
  /\b(?:bot)?\d{8,10}:AA[\w-]{30,}/,
  /\b[MN][\w-]{23,25}\.[\w-]{6}\.[\w-]{27,}/,
  /(?<=discord(?:app)?\.com\/api\/webhooks\/\d{1,24}\/)[\w-]+/,
  // Private keys, to their end or the end of the text.
  /-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----[^]*?(?:-----END [A-Z ]{0,20}PRIVATE KEY-----|$)/,
  // `Basic dXNlcjpwYXNz` and `Authorization: Bearer 0a1b…` in a description's example.
  /(?<=\b[Bb]asic {1,4})(?=[A-Za-z+/]*(?:[\d=]|[a-z][A-Z]))[A-Za-z\d+/]{8,}={0,2}(?![\w-])/,
  /(?<=\b(?:[Bb]earer|[Bb]asic|[Tt]oken) {1,4})(?=[\w.~+/=-]*\d)[\w.~+/=-]{16,}/,
];
/** What a text without any of them hardly ever has. */
export const MAY_HOLD_TOKEN =
  /[\w-]{13}|eyJ|PRIVATE KEY|services\/|webhooks\/|(?:[Bb]earer|[Bb]asic|[Tt]oken) /;
/** One look for all of them. */
export const TOKENS = new RegExp(TOKEN_SHAPES.map(({ source }) => source).join("|"), "g");
