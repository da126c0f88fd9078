/** The recipe of docs/recipes.md: Dynamic variables by a faker library. */
import { faker } from "./faker-stand-in.js";
import { createClient, dynamicVariables, expander } from "../../generated/zoom-im-groups/index.js";

export const client = createClient({
  expand: expander({
    ...dynamicVariables,
    $randomEmail: () => faker.internet.email(),
    $randomFirstName: () => faker.person.firstName(),
  }),
});
