/** The suite as a page: `play` for whoever drives the browser. */
import { play } from "./play.js";

Object.assign(globalThis, { play });
