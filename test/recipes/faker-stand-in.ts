/** What the recipe for a faker library uses of one. */
export const faker = {
  internet: { email: (): string => "emma@example.com" },
  person: { firstName: (): string => "Emma" },
};
