import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { canonicalBytes } from '../assessment/canonical.ts'
import { compareTowns, type FiguresOf } from '../comparison/compareTowns.ts'
import type { Gist } from '../comparison/gist.ts'
import { comparePseudonyms } from '../comparison/pseudonyms.ts'
import { SIZE_CLASSES, sizeClassOf } from '../comparison/sizeClass.ts'
import type { TownFigures } from '../comparison/townFigures.ts'
import type { TownGroup } from '../comparison/townGroup.ts'
import { visitDay } from '../comparison/visitOrder.ts'
import type { Question, Questionnaire } from '../questionnaire/schema.ts'
import { SMALLEST_GROUP } from '../scoring/groupFigures.ts'
import { type DomainScore, isApplicable } from '../scoring/score.types.ts'
import { textIn } from '../text.ts'
import type { GroupContent, GroupReport, GroupReportCell, GroupReportFigures, GroupReportTown } from './groupReport.ts'

/** A municipality that takes part, and the letter it has in this view. */
export interface PseudonymousTown {
  readonly pseudonym: string
  readonly gist: Gist
}

export interface GroupReportOptions {
  readonly lang: string
  /** YYYY-MM-DD, an input: the same input gives the same report on every day */
  readonly date: string
  readonly name: string
}

type Say = (text: Readonly<Record<string, string>>) => string

/**
 * The one result from which the screen's export, the PDF and the CSV of a group are drawn: names are cut here, and the order is that of
 * the pseudonyms, however the screen is sorted [S30].
 * @param towns of one questionnaire and major version, each with a pseudonym of its own; `null` for none
 * @param whole the newest version with its measures, where the questionnaires of `towns` are outlines
 */
export function buildGroupReport(
  towns: readonly PseudonymousTown[],
  options: GroupReportOptions,
  whole?: Questionnaire,
): GroupReport | null {
  const content = groupContent(towns, options, whole)
  return content && withNumber(content)
}

/** The report without its number, which takes a while of hundreds; `groupReportFor` gives it one. */
export function groupContent(
  towns: readonly PseudonymousTown[],
  { lang, date, name }: GroupReportOptions,
  whole?: Questionnaire,
  reckon?: FiguresOf,
): GroupContent | null {
  const ordered = towns.toSorted((a, b) => comparePseudonyms(a.pseudonym, b.pseudonym))
  const {
    common,
    towns: figures,
    group,
  } = compareTowns(
    ordered.map(({ gist }) => gist),
    reckon,
  )
  if (!common) return null
  const { newest } = common
  const say: Say = (text) => textIn(text, lang, newest.languages[0] ?? 'de')
  const titles = new Map(common.domains.map(({ domain }) => [domain.id, say(domain.title)]))
  const days = ordered.map(({ gist }) => visitDay(gist.assessment)).sort()
  return {
    kind: 'group',
    tlp: 'TLP:AMBER+STRICT',
    lang,
    date,
    name: name.trim(),
    questionnaire: {
      id: newest.id,
      title: say(newest.title),
      versions: common.versions,
      questions: common.all,
      common: common.count,
      top: Math.max(...newest.scales.flatMap(({ options }) => options.map(({ level }) => level))),
    },
    period: { from: days[0] ?? date, to: days.at(-1) ?? date },
    sizes: sizesOf(ordered),
    domains: common.domains.map(({ domain }) => ({ id: domain.id, title: say(domain.title) })),
    towns: ordered.flatMap(({ pseudonym }, i) => townOf(pseudonym, figures[i])),
    group: group && figuresOf(group, titles, whole ?? newest, say),
  }
}

/** The same report under another name or of another day, without reckoning again. */
export function groupReportFor(
  { contentId: _, ...content }: GroupContent & Partial<Pick<GroupReport, 'contentId'>>,
  { name, date }: Pick<GroupReportOptions, 'name' | 'date'>,
): GroupReport {
  return withNumber({ ...content, name: name.trim(), date })
}

function withNumber(content: GroupContent): GroupReport {
  return { ...content, contentId: bytesToHex(sha256(canonicalBytes(content))) }
}

/** Who knows the group may find the one that is alone in its class, so the sizes of a small group are not told. */
function sizesOf(towns: readonly PseudonymousTown[]): GroupReport['sizes'] {
  if (towns.length < SMALLEST_GROUP) return []
  const all = towns.map(({ gist }) => sizeClassOf(gist.assessment.municipality.inhabitants))
  return [...SIZE_CLASSES, null]
    .map((size) => ({ size, count: all.filter((one) => one === size).length }))
    .filter(({ count }) => count > 0)
}

function townOf(pseudonym: string, figures: TownFigures | undefined): GroupReportTown[] {
  if (!figures) return []
  const { overall, domains, evidence } = figures
  const { mean, target, coverage, must } = overall
  return [
    {
      pseudonym,
      overall: {
        applicable: domains.some(isApplicable),
        stufe: null,
        mean,
        target,
        coverage,
        mustMet: must.met,
        mustTotal: must.total,
      },
      cells: domains.map(cellOf),
      evidence,
    },
  ]
}

function cellOf(domain: DomainScore): GroupReportCell {
  const { met, missed, unclear, open } = domain.must
  const must = { mustMet: met.length, mustTotal: met.length + missed.length + unclear.length + open.length }
  if (!isApplicable(domain)) {
    return { applicable: false, stufe: null, mean: null, target: null, coverage: null, ...must }
  }
  const { stufe, mean, target, coverage } = domain
  return { applicable: true, stufe, mean, target, coverage, ...must }
}

function figuresOf(
  group: TownGroup,
  titles: ReadonlyMap<string, string>,
  whole: Questionnaire,
  say: Say,
): GroupReportFigures {
  const title = (id: string) => titles.get(id) ?? id
  const questions = new Map(whole.domains.flatMap((domain) => domain.questions).map((one) => [one.id, one]))
  return {
    members: group.members,
    allMet: group.allMet,
    mean: group.mean,
    target: group.target,
    domains: group.domains.map(({ id, ...figures }) => ({ title: title(id), ...figures })),
    needs: group.needs.map(({ id, below, of }) => ({ title: title(id), below, of })),
    missed: group.missed.map(({ question, domain, missed, unclear, of }) => ({
      id: question.id,
      domain: title(domain),
      text: say(question.text),
      missed,
      unclear,
      of,
      measure: measureOf(questions.get(question.id), say),
    })),
  }
}

function measureOf(question: Question | undefined, say: Say): { title: string; how: string } | null {
  return question?.measure ? { title: say(question.measure.title), how: say(question.measure.start) } : null
}
