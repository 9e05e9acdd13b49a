import { expect, type Locator, type Page } from '@playwright/test'
import { readItcheck } from '../../../src/files/readItcheck.ts'
import { writeItcheck } from '../../../src/files/writeItcheck.ts'
import { accepted } from '../../accepted.ts'
import { KURZ_CHECK } from '../journey/answers.ts'
import { Walk } from '../journey/walk.ts'
import { filesIn, putFile } from '../support/disk.ts'

export const WORK_FILE = 'IT-Check_Musterdorf.itcheck'

/** An assessment with a working file or with backups in a folder, in German. */
export class WorkFilePage {
  readonly walk: Walk
  readonly line: Locator
  readonly saved: Locator
  readonly dialog: Locator
  readonly alert: Locator
  id = ''

  constructor(readonly page: Page) {
    this.walk = new Walk(page)
    this.line = page.getByRole('region', { name: 'Dateien dieser Prüfung' })
    this.saved = this.line.getByText(/^In Arbeitsdatei gespeichert, \d\d:\d\d$/)
    this.dialog = page.getByRole('dialog')
    this.alert = page.getByRole('alert')
  }

  get questions() {
    return KURZ_CHECK.domains[0]?.questions ?? []
  }

  async begin(): Promise<void> {
    await this.page.goto('./')
    this.id = await this.walk.begin('Musterdorf')
  }

  async setUp(where: 'folder' | 'file' = 'folder'): Promise<void> {
    const { page } = this
    await this.toData()
    await page.getByRole('button', { name: 'Arbeitsdatei für „Musterdorf“ einrichten' }).click()
    if (where === 'file') await page.getByRole('radio', { name: 'Nur die Datei' }).check()
    else await page.getByRole('textbox', { name: /Sperrdatei/ }).fill('ISB')
    await page.getByRole('button', { name: where === 'file' ? 'Datei wählen' : 'Ordner wählen' }).click()
    await expect(page.getByText(`Die Prüfung liegt jetzt auch in „${WORK_FILE}“.`)).toBeVisible()
  }

  async toData(): Promise<void> {
    await this.page.getByRole('link', { name: 'Daten & Sicherheit' }).click()
    await expect(this.page.getByRole('heading', { name: 'Arbeitsdatei', level: 2 })).toBeVisible()
  }

  toQuestions(): Promise<void> {
    return this.open('.')
  }

  /** For a browser that has no base address. */
  async open(origin: string): Promise<void> {
    await this.page.goto(`${origin}/#/p/${this.id}/fragen/${KURZ_CHECK.domains[0]?.id}`)
    await expect(this.page.getByRole('article').first()).toBeVisible()
  }

  /** Answers the n-th question; resolves when the file has it. */
  async answer(n: number, value: 'yes' | 'no' | 'partly'): Promise<void> {
    const before = (await filesIn(this.page, 'Netzlaufwerk'))[WORK_FILE]
    await this.choose(n, value)
    await expect.poll(async () => (await filesIn(this.page, 'Netzlaufwerk'))[WORK_FILE]).not.toBe(before)
    await expect(this.saved).toBeVisible()
  }

  async choose(n: number, value: 'yes' | 'no' | 'partly'): Promise<void> {
    const question = this.questions[n]
    if (!question) throw new Error('the first Themenfeld has that many questions')
    await this.walk.radio(question, value).check()
  }

  /**
   * Somebody else writes the file, and the n-th question is answered here. The app looks at the file only when both are done: it also
   * does so by itself, some time after "saved", and its dialog would lie over the question.
   */
  async changedElsewhere(content: string, n: number, value: 'yes' | 'no' | 'partly'): Promise<void> {
    const { page, id } = this
    await page.evaluate((assessment) => {
      const kept = globalThis as { letTheAppLook?: () => void }
      return new Promise<void>((held) => {
        const until = new Promise<void>((resolve) => {
          kept.letTheAppLook = resolve
        })
        void navigator.locks.request(`it-check: work file ${assessment}`, () => {
          held()
          return until
        })
      })
    }, id)
    await putFile(page, WORK_FILE, content)
    await this.choose(n, value)
    await expect(this.walk.saved).toBeVisible()
    await page.evaluate(() => (globalThis as { letTheAppLook?: () => void }).letTheAppLook?.())
  }

  /** Answers in a file of ours, by question, as anybody opens it. */
  valuesIn(content: string | undefined): Record<string, string | undefined> {
    const { answers } = accepted(readItcheck(Uint8Array.from(Buffer.from(content ?? '', 'base64')))).assessment
    return Object.fromEntries(this.questions.map(({ id }) => [id, answers[id]?.value]))
  }

  /** The file with "nein" to the n-th question, as it comes from another computer. */
  answeredBySomebodyElse(content: string | undefined, n: number): string {
    const opened = accepted(readItcheck(Uint8Array.from(Buffer.from(content ?? '', 'base64'))))
    const { assessment } = opened
    const id = this.questions[n]?.id ?? ''
    const [before, at] = [assessment.answers[id], '2099-01-01T10:00:00.000Z']
    const log = [
      ...assessment.log,
      { id: 'zzzzzzzzzz-othr-0001', at, tab: 'othr', path: `/answers/${id}/value`, before: before?.value, after: 'no' },
    ]
    const answers = { ...assessment.answers, [id]: { ...before, value: 'no', at } }
    return Buffer.from(writeItcheck({ ...opened, assessment: { ...assessment, answers, log } }, '9.9.9')).toString(
      'base64',
    )
  }
}
