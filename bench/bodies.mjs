// Prints signed leadgen deliveries of an unknown page: bodies.mjs <count> <app secret>
import { createHmac } from "node:crypto";

const [count, secret] = process.argv.slice(2);
for (let n = 0; n < Number(count); n++) {
  const value = {
    created_time: 1795200000 + n,
    leadgen_id: String(444444444444444 + n),
    page_id: "160000000000001",
    form_id: String(150000000000000 + (n % 30)),
    ad_id: String(140000000000000 + (n % 500)),
    adgroup_id: String(130000000000000 + (n % 200)),
  };
  const entry = { id: value.page_id, time: value.created_time, changes: [{ field: "leadgen", value }] };
  const body = JSON.stringify({ object: "page", entry: [entry] });
  console.log(createHmac("sha256", secret).update(body).digest("hex") + "\t" + body);
}
