import { ANNOTATIONS } from './annotations.ts'
import { DOCUMENT } from './document.ts'
import type { Mutation } from './edit.ts'
import { FONTS } from './fonts.ts'
import { GRAPHICS } from './graphics.ts'
import { STRUCTURE } from './structure.ts'

/** Ways to break an accessible, archivable PDF; the checker must notice each under its number. */
export const MUTATIONS: readonly Mutation[] = [...STRUCTURE, ...DOCUMENT, ...ANNOTATIONS, ...FONTS, ...GRAPHICS]
