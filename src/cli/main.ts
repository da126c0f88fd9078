#!/usr/bin/env node
/** The executable: runs the command line and leaves the exit code to the process, so that all output is flushed. */
import process from "node:process";
import { run } from "./run.js";
import { processTerminal } from "./terminal.js";

process.exitCode = await run(process.argv.slice(2), processTerminal());
