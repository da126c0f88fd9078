/** The order of an object's fields, found from the orders of keys in its samples and not from the order of samples. */
import { MAX_KEY_ORDERS } from "../heuristics-json.js";

type Order = readonly string[];

export class KeyOrders {
  #orders = new Map<string, Order>();

  add(keys: Order): void {
    const id = JSON.stringify(keys);
    if (!this.#orders.has(id)) this.#keep(new Map(this.#orders).set(id, keys));
  }

  addAll(others: KeyOrders): void {
    this.#keep(new Map([...this.#orders, ...others.#orders]));
  }

  /** All keys of all orders: the fullest order, with the keys of the others before those that they precede there. */
  merged(): readonly string[] {
    const merged: string[] = [];
    const known = new Set<string>();
    for (const order of this.#sorted()) {
      let fresh: string[] = [];
      for (const key of order) {
        if (!known.has(key)) {
          fresh.push(key);
          known.add(key);
        } else if (fresh.length > 0) {
          merged.splice(merged.indexOf(key), 0, ...fresh);
          fresh = [];
        }
      }
      merged.push(...fresh);
    }
    return merged;
  }

  /** The first few of a fixed order: which ones these are does not depend on the order of arrival. */
  #keep(orders: Map<string, Order>): void {
    this.#orders = orders;
    if (orders.size > MAX_KEY_ORDERS) {
      this.#orders = new Map(
        this.#sorted()
          .slice(0, MAX_KEY_ORDERS)
          .map((order) => [JSON.stringify(order), order]),
      );
    }
  }

  #sorted(): readonly Order[] {
    return [...this.#orders]
      .toSorted(([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1))
      .map(([, order]) => order);
  }
}
