import { existsSync, writeFileSync } from 'node:fs'
import { canonicalBytes } from '../../src/core/assessment/canonical.ts'
import { ASSESSMENT_VERSION } from '../../src/core/assessment/migrations.ts'
import { writeItcheck } from '../../src/files/writeItcheck.ts'
import { kitchenSinkContent } from './kitchenSinkContent.ts'
import { savedFile } from './savedFile.ts'

// Run once per format, with `npx tsx tests/saved/writeSaved.ts`, before a version that writes it is released.
// What is there stays as it is: it stands for the files that users have.
const { itcheck, opened } = savedFile(ASSESSMENT_VERSION)
if (existsSync(itcheck)) {
  console.error(`${itcheck.pathname} exists and is never written again`)
  process.exitCode = 1
} else {
  writeFileSync(itcheck, writeItcheck(kitchenSinkContent, '1.0.0'))
  writeFileSync(opened, canonicalBytes(kitchenSinkContent.assessment))
}
