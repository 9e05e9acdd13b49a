import { writeFileSync } from 'node:fs'
import { jsonSchemas } from './jsonSchemas.ts'

for (const [name, text] of jsonSchemas()) writeFileSync(new URL(`../../questionnaires/${name}`, import.meta.url), text)
