/** Small collections for the tests of the command line. */

const SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";

/** A collection of these items. */
export function collectionOf(name: string, ...item: readonly unknown[]): unknown {
  return { info: { name, schema: SCHEMA }, item };
}

const listPets = {
  name: "List pets",
  request: {
    method: "GET",
    header: [],
    url: {
      raw: "https://pets.example.com/pets?size=small",
      protocol: "https",
      host: ["pets", "example", "com"],
      path: ["pets"],
      query: [
        { key: "size", value: "small", description: "One of `small`, `large`. Default: `small`" },
      ],
    },
  },
  response: [
    {
      name: "Pets",
      status: "OK",
      code: 200,
      header: [{ key: "Content-Type", value: "application/json" }],
      body: '[{ "name": "Rex" }]',
    },
  ],
};

const addPet = {
  name: "Add a pet",
  request: {
    method: "POST",
    header: [],
    body: { mode: "formdata", formdata: [{ key: "name", value: "Rex", type: "text" }] },
    url: {
      raw: "https://pets.example.com/pets",
      protocol: "https",
      host: ["pets", "example", "com"],
      path: ["pets"],
    },
  },
  response: [{ name: "Created", status: "Created", code: 201, header: [], body: "" }],
};

/** Two requests in a folder, about which there is nothing to warn. */
export const pets = collectionOf("Pets", { name: "Pets", item: [listPets, addPet] });

/** The same without its second request. */
export const fewerPets = collectionOf("Pets", { name: "Pets", item: [listPets] });

/** With an item that must be left out, which is a warning. */
export const doubtfulPets = collectionOf(
  "Pets",
  { name: "Pets", item: [listPets] },
  {
    name: "About this API",
    request: { method: "GET", header: [], url: "" },
    response: [],
  },
);
