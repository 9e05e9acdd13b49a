import type { Problem, ProblemCode, ProblemParams } from '../core/problem.ts'
import { catalogue, type Language, textsIn } from './catalogue.ts'
import { PATTERN_WORDS } from './patternWords.ts'
import { problemHints } from './problemHints.ts'

/** What is wrong, one sentence for each code; what to do about it stands in `problemHints`. `{at}` is the place. */
export const problemTexts = catalogue(
  {
    'not-utf8': 'Die Datei ist kein Text in der Zeichenkodierung UTF-8.',
    'too-large': 'Die Daten sind mit {megabytes} MB zu groß; erlaubt sind {limit} MB.',
    'too-deep': 'Die Daten sind tiefer als {limit} Ebenen geschachtelt.',
    'too-many': 'Die Daten haben mehr als {limit} Einträge.',
    'not-json': 'Der Text ist ab Zeile {line}, Spalte {column} kein gültiges JSON.',
    'forbidden-key': 'Der Feldname „{key}“ ist nicht erlaubt.',
    'wrong-format': 'Das Format „{expected}“ wird erwartet, gefunden wurde „{found}“.',
    'newer-format': 'Die Datei hat das neuere Format „{format}“.',
    shape: 'Hier steht {found}, erwartet wird: {expected}',
    'unknown-field': 'Das Feld „{field}“ gehört nicht zum Format und wird nicht beachtet.',
    'duplicate-id': 'Die Kennung „{id}“ ist schon vergeben, zuerst bei {first}.',
    'reserved-id': 'Die Kennung „{id}“ hat eine feste Bedeutung und ist deshalb gesperrt.',
    'dangling-scale': 'Die Skala „{id}“ gibt es nicht; vorhanden sind: {known}.',
    'dangling-scope': 'Die Vorfrage „{id}“ gibt es nicht; vorhanden sind: {known}.',
    'dangling-question': 'Die Frage „{id}“ gibt es nicht.',
    'dangling-role': 'Die Rolle „{id}“ gibt es nicht; vorhanden sind: {known}.',
    'condition-forward': 'Die Bedingung von {question} bezieht sich auf {id}, das nicht vorher gefragt wird.',
    'condition-too-large': 'Die Bedingung von {question} hat mehr als {limit} verschiedene Bestandteile.',
    unreachable: 'Die Bedingung von {question} kann nie zutreffen; die Frage würde nie gestellt.',
    'contradiction-single': 'Der Widerspruch {id} nennt weniger als zwei Fragen oder Vorfragen.',
    'contradiction-never': 'Der Widerspruch {id} kann bei keinen Antworten auftreten.',
    'change-unknown': 'Unter „changes“ steht {id}, aber eine Frage mit dieser ID gibt es nicht.',
    'change-without-from': 'Bei {id} steht „{change}“, aber nicht, aus welchen Fragen sie hervorging.',
    'level-missing': 'Bei {question} fehlt die Beschreibung der Stufe „{option}“ der Skala „{scale}“.',
    'level-unexpected':
      'Bei {question} ist die Stufe „{option}“ beschrieben, für die die Skala „{scale}“ keine Beschreibung vorsieht.',
    'must-without-measure': 'Die Mindestanforderung {question} hat keine Maßnahme.',
    'must-without-consequence': 'Bei der Mindestanforderung {question} steht nicht, was ohne sie geschehen kann.',
    'must-unattainable':
      'Die Mindestanforderung {question} ist nicht erfüllbar: Die Skala „{scale}“ reicht nicht bis Stufe 3.',
    'rank-duplicate': 'Der Rang {rank} von {question} gehört schon {other}.',
    'too-many-core-criteria': '{question} hat {count} Kernkriterien; erlaubt sind {limit}.',
    'standard-undeclared': 'Der Standard „{standard}“ ist in diesem Fragenkatalog nicht angegeben.',
    'reference-unknown': '„{id}“ gibt es im Standard „{standard}“ nicht.',
    'text-missing': 'Der Text fehlt in der ersten Sprache „{language}“.',
    'translation-missing': 'Die Übersetzung in die Sprache „{language}“ fehlt.',
    'questionnaire-mismatch': 'Die Antworten gehören zum Fragenkatalog „{needed}“, nicht zu „{given}“.',
    'answer-question-unknown':
      'Zur Kennung „{id}“ hat der Fragenkatalog nichts; der Eintrag bleibt erhalten, zählt aber nicht.',
    'answer-value-unknown': 'Die Antwort „{value}“ gibt es bei {question} nicht; möglich sind: {options}.',
    'scope-unknown': 'Die Vorfrage „{id}“ hat der Fragenkatalog nicht; die Antwort bleibt erhalten, wirkt aber nicht.',
    'not-a-zip': 'Das ist keine IT-Check-Datei.',
    'zip-damaged': 'Die Datei ist beschädigt oder unvollständig.',
    'zip-too-many-entries': 'Die Datei enthält {entries} Teile; erlaubt sind {limit}.',
    'zip-too-large': 'Die Datei wäre entpackt {megabytes} MB groß; erlaubt sind {limit} MB.',
    'zip-ratio': 'Die Datei ist auffällig stark gepackt und wird vorsichtshalber nicht geöffnet.',
    'zip-encrypted': 'Die Datei ist mit einem ZIP-Passwort verschlüsselt.',
    'zip-unsupported': 'Die Datei ist auf eine Weise gepackt, die IT-Check nicht liest ({feature}).',
    'zip-entry-name': 'Die Datei enthält einen Teil, der nicht hineingehört: {at}',
    'zip-entry-duplicate': 'Die Datei enthält einen Teil zweimal: {at}',
    'zip-entry-missing': 'In der Datei fehlt ein Teil: {at}',
    checksum: 'Die Prüfsumme stimmt nicht; die Datei wurde verändert oder beschädigt.',
    'attachment-missing': 'Der Anhang „{name}“ zu {question} fehlt in der Datei.',
    'reread-differs': 'Die geschriebene Datei ließ sich nicht genauso wieder öffnen.',
    'file-is-other': 'Das ist keine IT-Check-Datei, sondern eine andere Art von Datei.',
    'part-mismatch': 'Der Teil und sein Begleitzettel passen nicht zusammen.',
    'age-password': 'Das Passwort passt nicht zu dieser Datei.',
    'age-not-password': 'Die Datei ist nicht mit einem Passwort verschlüsselt, sondern für einen Schlüssel.',
    'age-too-much-work': 'Die Datei verlangt zum Öffnen mehr Rechenzeit und Speicher, als IT-Check zulässt.',
    'age-no-memory': 'Für die Berechnung des Schlüssels reicht der Arbeitsspeicher nicht.',
    'age-newer': 'Die Datei ist mit einer neueren Fassung von age verschlüsselt ({version}).',
    'age-truncated': 'Die verschlüsselte Datei ist nicht vollständig: Am Ende fehlt etwas.',
    'age-damaged': 'Die verschlüsselte Datei ist beschädigt oder unvollständig.',
    'questionnaire-imitates':
      'Der Fragenkatalog trägt Kennung und Version eines vorhandenen, hat aber einen anderen Inhalt.',
    'questionnaire-imitates-shipped':
      'Der Fragenkatalog gibt sich als „{id}“ {version} aus. So heißt ein mitgelieferter Fragenkatalog mit anderem Inhalt.',
    'questionnaire-id-shipped':
      'Die Kennung „{id}“ gehört einem mitgelieferten Fragenkatalog. Neue Versionen davon kommen nur mit IT-Check selbst.',
    'not-a-practice': 'In dieser Datei steht keine gute Praxis.',
    'not-a-questionnaire': 'Das ist kein Fragenkatalog, sondern eine andere Art von Datei.',
    'not-a-contribution': 'Das ist kein Beitrag zum Netzwerk, sondern eine andere Art von Datei.',
    'line-unread': 'Zeile {line} ist unvollständig oder kein gültiges JSON.',
    'line-shape': 'Zeile {line}: Im Feld „{field}“ steht {found}, erwartet wird: {expected}',
    'line-contradicts': 'Zeile {line} passt im Feld „{field}“ nicht zu den anderen Zeilen von Beitrag {contribution}.',
    'contribution-unfinished': 'Beitrag {contribution} ist nach Zeile {line} nicht vollständig.',
    'file-empty': 'Die Datei ist leer.',
    'file-unreadable': 'Der Browser kann die Datei nicht lesen.',
    'contribution-provisional': 'Das Ergebnis ist noch vorläufig. Ein Beitrag entsteht erst aus einem endgültigen.',
    'contribution-empty': 'Aus den Antworten ergibt sich noch kein Wert.',
    'contribution-date': 'Der Stichtag liegt nicht in diesem Jahrhundert.',
    'contribution-inhabitants': 'Die Einwohnerzahl fehlt. Ohne sie ist die Größenklasse nicht bekannt.',
    'contribution-state': 'Das Bundesland fehlt.',
    'contribution-few':
      'Mit Bundesland geht es nicht: Dass es dort mindestens 20 Kommunen dieser Größe gibt, ist nicht gesichert, und Ihre ließe sich vielleicht erraten.',
    'contribution-shields':
      'Mit Bundesland geht es nicht: In einem anderen Land gibt es nur vier Kommunen dieser Größe. Damit diese nicht auffallen, nennen in dieser Größenklasse auch Beiträge aus Ihrem Land kein Bundesland.',
    'contribution-example': 'Das ist das Beispiel von IT-Check. Seine Werte sind erfunden.',
  },
  {
    'not-utf8': 'The file is not text in the character encoding UTF-8.',
    'too-large': 'The data has {megabytes} MB, which is too large; {limit} MB are allowed.',
    'too-deep': 'The data is nested deeper than {limit} levels.',
    'too-many': 'The data has more than {limit} entries.',
    'not-json': 'The text is not valid JSON from line {line}, column {column} on.',
    'forbidden-key': 'The field name “{key}” is not allowed.',
    'wrong-format': 'The format “{expected}” is expected, found was “{found}”.',
    'newer-format': 'The file has the newer format “{format}”.',
    shape: 'Here is {found}, expected is: {expected}',
    'unknown-field': 'The field “{field}” is not part of the format and is ignored.',
    'duplicate-id': 'The id “{id}” is already used, first at {first}.',
    'reserved-id': 'The id “{id}” has a fixed meaning and cannot be used.',
    'dangling-scale': 'There is no scale “{id}”; there are: {known}.',
    'dangling-scope': 'There is no scoping question “{id}”; there are: {known}.',
    'dangling-question': 'There is no question “{id}”.',
    'dangling-role': 'There is no role “{id}”; there are: {known}.',
    'condition-forward': 'The condition of {question} refers to {id}, which is not asked before it.',
    'condition-too-large': 'The condition of {question} has more than {limit} different parts.',
    unreachable: 'The condition of {question} can never be true; the question would never be asked.',
    'contradiction-single': 'The contradiction {id} names fewer than two questions or scoping questions.',
    'contradiction-never': 'The contradiction {id} cannot occur with any answers.',
    'change-unknown': 'There is {id} under “changes”, but no question has this id.',
    'change-without-from': 'For {id} it says “{change}”, but not which questions it came from.',
    'level-missing': 'At {question} the description of level “{option}” of scale “{scale}” is missing.',
    'level-unexpected': 'At {question} level “{option}” is described, but scale “{scale}” has no place for that.',
    'must-without-measure': 'The minimum requirement {question} has no measure.',
    'must-without-consequence': 'The minimum requirement {question} does not say what can happen without it.',
    'must-unattainable': 'The minimum requirement {question} cannot be met: scale “{scale}” does not reach level 3.',
    'rank-duplicate': 'Rank {rank} of {question} already belongs to {other}.',
    'too-many-core-criteria': '{question} has {count} core criteria; {limit} are allowed.',
    'standard-undeclared': 'The standard “{standard}” is not declared in this questionnaire.',
    'reference-unknown': 'There is no “{id}” in the standard “{standard}”.',
    'text-missing': 'The text is missing in the first language “{language}”.',
    'translation-missing': 'The translation into the language “{language}” is missing.',
    'questionnaire-mismatch': 'The answers belong to the questionnaire “{needed}”, not to “{given}”.',
    'answer-question-unknown': 'The questionnaire has nothing called “{id}”; the entry is kept but does not count.',
    'answer-value-unknown': 'There is no answer “{value}” to {question}; possible are: {options}.',
    'scope-unknown': 'The questionnaire has no scoping question “{id}”; the answer is kept but has no effect.',
    'not-a-zip': 'This is not an IT-Check file.',
    'zip-damaged': 'The file is damaged or incomplete.',
    'zip-too-many-entries': 'The file has {entries} parts; {limit} are allowed.',
    'zip-too-large': 'Unpacked the file would have {megabytes} MB; {limit} MB are allowed.',
    'zip-ratio': 'The file is packed suspiciously tightly and is not opened as a precaution.',
    'zip-encrypted': 'The file is encrypted with a ZIP password.',
    'zip-unsupported': 'The file is packed in a way that IT-Check does not read ({feature}).',
    'zip-entry-name': 'The file has a part that does not belong in it: {at}',
    'zip-entry-duplicate': 'The file has a part twice: {at}',
    'zip-entry-missing': 'A part is missing from the file: {at}',
    checksum: 'The checksum is wrong; the file was changed or damaged.',
    'attachment-missing': 'The attachment “{name}” to {question} is missing from the file.',
    'reread-differs': 'The file that was written could not be opened again just the same.',
    'file-is-other': 'This is not an IT-Check file but another kind of file.',
    'part-mismatch': 'The part and the slip that goes with it do not belong together.',
    'age-password': 'The password does not fit this file.',
    'age-not-password': 'The file is not encrypted with a password but for a key.',
    'age-too-much-work': 'To open it, the file demands more computing time and memory than IT-Check allows.',
    'age-no-memory': 'There is not enough memory to compute the key.',
    'age-newer': 'The file is encrypted with a newer version of age ({version}).',
    'age-truncated': 'The encrypted file is not complete: something is missing at the end.',
    'age-damaged': 'The encrypted file is damaged or incomplete.',
    'questionnaire-imitates': 'The questionnaire has id and version of an existing one, but different content.',
    'questionnaire-imitates-shipped':
      'The questionnaire claims to be “{id}” {version}. That is the name of a shipped questionnaire with different content.',
    'questionnaire-id-shipped':
      'The id “{id}” belongs to a shipped questionnaire. New versions of it come with IT-Check only.',
    'not-a-practice': 'There is no good practice in this file.',
    'not-a-questionnaire': 'This is not a questionnaire but another kind of file.',
    'not-a-contribution': 'This is not a contribution to the network but another kind of file.',
    'line-unread': 'Line {line} is incomplete or not valid JSON.',
    'line-shape': 'Line {line}: the field “{field}” holds {found}; expected: {expected}',
    'line-contradicts':
      'Line {line} does not fit the other lines of contribution {contribution} in the field “{field}”.',
    'contribution-unfinished': 'Contribution {contribution} is incomplete after line {line}.',
    'file-empty': 'The file is empty.',
    'file-unreadable': 'The browser cannot read the file.',
    'contribution-provisional': 'The result is still provisional. Only a final one makes a contribution.',
    'contribution-empty': 'The answers give no figure yet.',
    'contribution-date': 'The reference date is not in this century.',
    'contribution-inhabitants': 'The number of inhabitants is missing. Without it the size class is not known.',
    'contribution-state': 'The federal state is missing.',
    'contribution-few':
      'Not with the federal state: it is not certain that it has at least 20 municipalities of this size, and yours might be guessed.',
    'contribution-shields':
      'Not with the federal state: another state has only four municipalities of this size. So that these do not stand out, contributions from your state do not name it in this size class either.',
    'contribution-example': 'This is the example of IT-Check. Its figures are invented.',
  },
)

/** The parameters of a problem are known by its code only at run time; `problems.test.ts` and the checks' own tests hold them. */
type Say = (code: ProblemCode, params: ProblemParams) => string

/** What is wrong and what to do about it, each one or two sentences. */
export function describeProblem(problem: Problem, language: Language): { text: string; hint: string } {
  const params = { ...inWords(inMegabytes(problem.params ?? {}), language), at: problem.path }
  const text = textsIn(problemTexts, language) as Say
  const hint = textsIn(problemHints, language) as Say
  return { text: text(problem.code, params), hint: hint(problem.code, params) }
}

/** A pattern is for programs. */
function inWords(params: ProblemParams, language: Language): ProblemParams {
  const words = PATTERN_WORDS[String(params['expected'])]
  return words ? { ...params, expected: words[language] } : params
}

/** Sizes come in bytes together with their limit. */
function inMegabytes(params: ProblemParams): ProblemParams {
  const { bytes, limit } = params
  if (typeof bytes !== 'number' || typeof limit !== 'number') return params
  const megabytes = (count: number) => Math.ceil(count / 1024 / 1024)
  return { ...params, megabytes: megabytes(bytes), limit: megabytes(limit) }
}
