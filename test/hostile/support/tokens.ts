/**
 * Made-up credentials of all shapes that are known by sight.
 *
 * They are put together here, so that no scanner of sources takes this file for a leak.
 */

export interface Token {
  readonly whose: string;
  /** As it stands in a collection. */
  readonly token: string;
  /** The part that must be nowhere. */
  readonly secret: string;
}

const MIXED = "aB3dE5fG7hJ9kL1mN2pQ4rS6tU8vW0xYz";
const HEX = "0123456789abcdef";

function mixed(length: number): string {
  return MIXED.repeat(9).slice(0, length);
}

function hex(length: number): string {
  return HEX.repeat(9).slice(0, length);
}

function token(whose: string, prefix: string, secret: string, suffix = ""): Token {
  return { whose, token: prefix + secret + suffix, secret };
}

export const tokens: readonly Token[] = [
  token("GitHub", "ghp_", mixed(36)),
  token("GitHub, fine-grained", "github_pat_", `${mixed(22)}_${mixed(59)}`),
  token("GitLab", "glpat-", mixed(20)),
  token("a GitLab runner", "glrt-", mixed(20)),
  token("Stripe", "sk_live_", mixed(24)),
  token("Stripe's webhooks", "whsec_", mixed(32)),
  token("OpenAI", "sk-proj-", mixed(40)),
  token("Anthropic", "sk-ant-api03-", mixed(60)),
  token("Amazon", "AKIA", "QWERTYUIOPASDFG7"),
  token("Slack", "xoxb-", `123456789012-123456789012-${mixed(24)}`),
  token("a Slack webhook", "https://hooks.slack.com/services/T00000000/B00000000/", mixed(24)),
  token("a JSON Web Token", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.", mixed(43)),
  token("Google", "AIza", mixed(35)),
  token("Google, for an hour", "ya29.", mixed(60)),
  token("Google, for long", "1//0", mixed(60)),
  token("SendGrid", "SG.", `${mixed(22)}.${mixed(43)}`),
  token("npm", "npm_", mixed(36)),
  token("PyPI", "pypi-", mixed(60)),
  token("Hugging Face", "hf_", mixed(34)),
  token("DigitalOcean", "dop_v1_", hex(64)),
  token("Shopify", "shpat_", hex(32)),
  token("Postman", "PMAK-", `${hex(24)}-${hex(34)}`),
  token("Atlassian", "ATATT3", mixed(60)),
  token("Bitbucket", "ATBB", mixed(32)),
  token("Linear", "lin_api_", mixed(40)),
  token("Notion", "ntn_", mixed(43)),
  token("Vault", "hvs.", mixed(24)),
  token("Square", "sq0atp-", mixed(22)),
  token("Facebook", "EAA", mixed(60)),
  token("Mailgun", "key-", hex(32)),
  token("Mailchimp", "", hex(32), "-us12"),
  token("Mapbox", "sk.eyJ1IjoiYWRhIn0.", mixed(22)),
  token("Twilio", "SK", hex(32)),
  token("a Telegram bot", "123456789:AA", mixed(33)),
  token("a Discord webhook", "https://discord.com/api/webhooks/123456789012345678/", mixed(68)),
  token("Databricks", "dapi", hex(32)),
  token("Docker", "dckr_pat_", mixed(27)),
  token("Doppler", "dp.pt.", mixed(43)),
  token("Figma", "figd_", mixed(40)),
  token("Grafana", "glsa_", `${mixed(32)}_${hex(8)}`),
  token("Groq", "gsk_", mixed(52)),
  token("HubSpot", "pat-na1-", "12345678-1234-1234-1234-123456789abc"),
  token("New Relic", "NRAK-", mixed(27).toUpperCase()),
  token("PlanetScale", "pscale_tkn_", mixed(43)),
  token("Replicate", "r8_", mixed(37)),
  token("RubyGems", "rubygems_", hex(48)),
  token("Sentry", "sntrys_", mixed(60)),
  token("Brevo", "xkeysib-", `${hex(64)}-${mixed(16)}`),
  token("Supabase", "sb_secret_", mixed(31)),
  token("Tailscale", "tskey-auth-", `${mixed(12)}CNTRL-${mixed(32)}`),
  token("Terraform", "", `${mixed(14)}.atlasv1.${mixed(64)}`),
  token("xAI", "xai-", mixed(80)),
  token("Airtable", "pat", `${mixed(14)}.${hex(64)}`),
  token("Entra ID", "abc8Q~", mixed(34)),
  token(
    "a private key",
    "-----BEGIN RSA PRIVATE KEY-----\n",
    mixed(64),
    "\n-----END RSA PRIVATE KEY-----",
  ),
  token("basic authentication", "Basic ", "dXNlcjpwYXNz"),
  token("bearer authentication", "Bearer ", mixed(32)),
];
