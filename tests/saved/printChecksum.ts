import { sha256Hex } from '../../src/files/sha256Hex.ts'
import { writeItcheck } from '../../src/files/writeItcheck.ts'
import { kitchenSinkContent } from './kitchenSinkContent.ts'

// Started by a test once for each time zone: checksum of the file and, as proof that the zone was in force, its offset in minutes.
console.log(`${sha256Hex(writeItcheck(kitchenSinkContent, '1.2.3'))} ${new Date(1980, 0, 1).getTimezoneOffset()}`)
