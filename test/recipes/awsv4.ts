/** The recipe of docs/recipes.md: AWS Signature, version 4, by aws4fetch. */
import { AwsV4Signer } from "aws4fetch";
import type { Signer } from "../../generated/zoom-im-groups/index.js";

export const awsv4: Signer<"region" | "service" | "accessKey" | "secretKey"> = async (
  request,
  { region = "", service = "", accessKey = "", secretKey = "" },
) => {
  const { method, url, headers, body } = request;
  const keys = { accessKeyId: accessKey, secretAccessKey: secretKey };
  const signer = new AwsV4Signer({ ...keys, region, service, method, url, headers, body });
  const signed = await signer.sign();
  request.url = signed.url.href;
  signed.headers.forEach((value, name) => request.headers.set(name, value));
};

// createClient({ auth: { awsv4 }, variables: { accessKey: "…", secretKey: "…" } })
