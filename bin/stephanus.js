#!/usr/bin/env node
import '../lib/cli/start.js';
