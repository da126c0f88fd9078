/** Reads the label scores on stdin and fails where one has fallen below what was reached before. */
import { readFileSync } from "node:fs";

/** Precision, then recall; raise them when the reader gets better, never lower them. */
const floors = {
  enum: [0.99, 0.98],
  itemsEnum: [0.98, 0.98],
  required: [0.98, 0.98],
  default: [0.98, 0.98],
  bool: [0.98, 0.98],
  min: [0.98, 0.98],
  max: [0.98, 0.98],
  format: [0.98, 0.98],
  deprecated: [0.98, 0.98],
};

const { fields } = JSON.parse(readFileSync(0, "utf8"));
const fallen = Object.entries(floors).flatMap(([name, [precision, recall]]) => {
  const score = fields.find(({ field }) => field === name);
  const holds = score !== undefined && score.precision >= precision && score.recall >= recall;
  return holds ? [] : [`${name}: precision ${score?.precision}, recall ${score?.recall}`];
});
for (const line of fallen) console.error(`below its floor: ${line}`);
process.exitCode = fallen.length > 0 ? 1 : 0;
