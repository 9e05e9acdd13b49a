import { existsSync, writeFileSync } from 'node:fs'
import { writePart } from '../../src/files/writePart.ts'
import { kitchenSinkPart } from './kitchenSinkPart.ts'

// Run once per format, with `npx tsx tests/saved/writeSavedPart.ts`, as `writeSaved.ts`; what is there is never written again.
const file = new URL('../files/saved/part@1.itcheck-part', import.meta.url)
if (existsSync(file)) {
  console.error(`${file.pathname} exists and is never written again`)
  process.exitCode = 1
} else writeFileSync(file, writePart(kitchenSinkPart, '1.0.0'))
