import { LOCK_FORMAT } from '../../src/files/disk/lockFile.ts'
import { mergeTexts } from '../../src/i18n/merge.ts'
import { DeviceLockPage } from './pages/deviceLock.ts'
import { WORK_FILE, WorkFilePage } from './pages/workFile.ts'
import { failWrites, filesIn, forgetPermission, givePickers, putFile } from './support/disk.ts'
import { expectGood } from './support/good.ts'
import { NEEDS, onlyChromium } from './support/onlyChromium.ts'
import { expect, test } from './support/test.ts'

const LOCK = `${WORK_FILE}.lock`
/** What somebody else has in front of them is not a matter of clocks: any date to come is fresh. */
const LATER = '2099-01-01T10:00:00.000Z'

test.beforeEach(({ context }) => givePickers(context))

test.describe('A working file', onlyChromium(NEEDS.fileSystemAccess), () => {
  test('is written after every change, locked while the assessment is open, and asked for once after a reload', async ({
    page,
  }) => {
    const file = new WorkFilePage(page)
    await file.begin()
    await file.toData()
    await expectGood(page)
    await page.getByRole('button', { name: 'Arbeitsdatei für „Musterdorf“ einrichten' }).click()
    await expect(file.dialog).toContainText('Die Arbeitsdatei ist nicht verschlüsselt')
    await expectGood(page)
    await page.keyboard.press('Escape')
    await file.setUp()
    expect(Object.keys(await filesIn(page, 'Netzlaufwerk'))).toEqual([WORK_FILE])

    await file.toQuestions()
    await file.answer(0, 'yes')
    const files = await filesIn(page, 'Netzlaufwerk')
    expect(file.valuesIn(files[WORK_FILE])).toMatchObject({ [file.questions[0]?.id ?? '']: 'yes' })
    expect(JSON.parse(files[LOCK] ?? '')).toMatchObject({ format: LOCK_FORMAT, who: 'ISB' })

    await page.getByRole('link', { name: 'Übersicht' }).click()
    await expect.poll(async () => Object.keys(await filesIn(page, 'Netzlaufwerk'))).toEqual([WORK_FILE])

    await file.toQuestions()
    await expect(file.saved).toBeVisible()
    await forgetPermission(page)
    await page.reload()
    await expect(page.getByText(`Zugriff auf die Arbeitsdatei „${WORK_FILE}“ erlauben?`)).toBeVisible()
    await file.choose(1, 'no')
    await expect(file.line).toContainText('Noch nicht in der Arbeitsdatei')
    await expectGood(page)
    await page.getByRole('button', { name: 'Zugriff erlauben' }).click()
    await expect(file.saved).toBeVisible()
    expect(file.valuesIn((await filesIn(page, 'Netzlaufwerk'))[WORK_FILE])).toMatchObject({
      [file.questions[1]?.id ?? '']: 'no',
    })
  })

  test('that somebody else has changed is not written over before it is decided', async ({ page }) => {
    const file = new WorkFilePage(page)
    await file.begin()
    await file.setUp()
    await file.toQuestions()
    await file.answer(0, 'yes')
    const theirs = (await filesIn(page, 'Netzlaufwerk'))[WORK_FILE] ?? ''
    await file.answer(0, 'no')
    await file.changedElsewhere(theirs, 1, 'partly')
    await expect(file.dialog).toContainText('Es wurde nichts überschrieben.')
    await file.dialog.locator('summary').click()
    await expect(file.dialog.getByRole('table', { name: '2 Antworten sind verschieden' })).toBeVisible()
    await expect(file.dialog.getByRole('row', { name: /nein/ })).toContainText('ja')
    await expectGood(page)
    await page.keyboard.press('Escape')
    await expect(file.line).toContainText('Arbeitsdatei woanders geändert')
    await file.choose(1, 'yes')
    expect((await filesIn(page, 'Netzlaufwerk'))[WORK_FILE]).toBe(theirs)

    await file.line.getByRole('button', { name: 'Entscheiden' }).click()
    await file.dialog.getByRole('button', { name: 'Meinen Stand behalten' }).click()
    await expect(file.saved).toBeVisible()
    const files = await filesIn(page, 'Netzlaufwerk')
    const [copy] = Object.keys(files).filter((name) => name.includes('(Kopie '))
    expect(files[copy ?? '']).toBe(theirs)
    const [first = '', second = ''] = file.questions.map(({ id }) => id)
    expect(file.valuesIn(files[WORK_FILE])).toMatchObject({ [first]: 'no', [second]: 'yes' })

    const answered = file.answeredBySomebodyElse((await filesIn(page, 'Netzlaufwerk'))[WORK_FILE], 2)
    await file.changedElsewhere(answered, 1, 'partly')
    await file.dialog.getByRole('button', { name: 'Zusammenführen' }).click()
    await file.dialog.getByRole('button', { name: mergeTexts.de.go }).click()
    await expect(file.saved).toBeVisible()
    expect(file.valuesIn((await filesIn(page, 'Netzlaufwerk'))[WORK_FILE])).toMatchObject({
      [second]: 'partly',
      [file.questions[2]?.id ?? '']: 'no',
    })

    await file.changedElsewhere(theirs, 1, 'no')
    await file.dialog.getByRole('button', { name: 'Stand der Datei laden' }).click()
    await expect(page.getByText('Der Stand der Arbeitsdatei ist geladen.')).toBeVisible()
    await expect(file.saved).toBeVisible()
    expect(file.valuesIn((await filesIn(page, 'Netzlaufwerk'))[WORK_FILE])).toMatchObject({ [first]: 'yes' })
    const [question] = file.questions
    if (question) await expect(file.walk.radio(question, 'yes')).toBeChecked()

    await file.changedElsewhere(Buffer.from('no assessment').toString('base64'), 1, 'partly')
    await expect(file.dialog).toContainText('lässt sich nicht als Prüfung öffnen')
    await expect(file.dialog.getByRole('button', { name: 'Stand der Datei laden' })).toBeHidden()
  })

  test('that somebody else has open can be looked at or taken over', async ({ page }) => {
    const file = new WorkFilePage(page)
    await file.begin()
    await file.setUp()
    const other = { format: LOCK_FORMAT, who: 'Vertretung', device: 'other', tab: 't', since: LATER, at: LATER }
    await putFile(page, LOCK, JSON.stringify(other))
    const before = (await filesIn(page, 'Netzlaufwerk'))[WORK_FILE]
    await file.toQuestions()
    await expect(file.dialog).toContainText('„Vertretung“ hat die Datei seit')
    await expectGood(page)
    await file.dialog.getByRole('button', { name: 'Nur ansehen' }).click()
    await expect(file.line).toContainText('Arbeitsdatei nur angesehen.')
    await file.choose(0, 'yes')
    await expect(file.walk.saved).toBeVisible()
    await file.line.getByRole('button', { name: 'In die Arbeitsdatei schreiben' }).click()
    await expect(file.dialog).toContainText('„Vertretung“')
    expect((await filesIn(page, 'Netzlaufwerk'))[WORK_FILE]).toBe(before)
    await file.dialog.getByRole('button', { name: 'Übernehmen' }).click()
    await expect(file.saved).toBeVisible()
    const files = await filesIn(page, 'Netzlaufwerk')
    expect(JSON.parse(files[LOCK] ?? '')).toMatchObject({ who: 'ISB' })
    expect(files[WORK_FILE]).not.toBe(before)
  })

  test('says what to do when it cannot be written, and is written when it can', async ({ page }) => {
    const file = new WorkFilePage(page)
    await file.begin()
    await file.setUp('file')
    await file.toQuestions()
    await file.answer(0, 'yes')
    const before = (await filesIn(page, 'Netzlaufwerk'))[WORK_FILE] ?? ''
    const failures = [
      ['QuotaExceededError', 'Auf dem Laufwerk ist kein Platz mehr.'],
      ['NotAllowedError', 'Erlauben Sie den Zugriff noch einmal.'],
      ['NoModificationAllowedError', 'Ein anderes Programm hat die Datei gerade in Gebrauch.'],
    ] as const
    for (const [i, [name, sentence]] of failures.entries()) {
      await failWrites(page, name)
      await file.choose(1, i % 2 === 0 ? 'no' : 'partly')
      await expect(file.alert).toContainText(sentence)
    }
    expect((await filesIn(page, 'Netzlaufwerk'))[WORK_FILE]).toBe(before)
    await expectGood(page)
    await failWrites(page, null)
    await file.alert.getByRole('button', { name: 'Noch einmal versuchen' }).click()
    await expect(file.saved).toBeVisible()
    await putFile(page, WORK_FILE, null)
    await file.choose(1, 'yes')
    await expect(file.alert).toContainText('Datei oder Ordner ist nicht erreichbar')
  })

  test('has what two tabs do at the same time, and neither takes the other for somebody else', async ({
    page,
    context,
  }) => {
    const here = new WorkFilePage(page)
    await here.begin()
    await here.setUp()
    await here.toQuestions()
    const there = new WorkFilePage(await context.newPage())
    there.id = here.id
    await there.toQuestions()
    for (const value of ['yes', 'no', 'partly'] as const) {
      await Promise.all([here.choose(0, value), there.choose(1, value)])
    }
    const [first = '', second = ''] = here.questions.map(({ id }) => id)
    await expect
      .poll(async () => here.valuesIn((await filesIn(page, 'Netzlaufwerk'))[WORK_FILE]))
      .toMatchObject({ [first]: 'partly', [second]: 'partly' })
    for (const tab of [here, there]) {
      await expect(tab.saved).toBeVisible()
      await expect(tab.dialog).toBeHidden()
    }
    await there.page.getByRole('link', { name: 'Übersicht' }).click()
    await here.answer(2, 'yes')
    expect(Object.keys(await filesIn(page, 'Netzlaufwerk'))).toContain(LOCK)
  })

  test('goes on behind the lock of the device, as the file that it was', async ({ page }) => {
    const file = new WorkFilePage(page)
    await file.begin()
    await file.setUp()
    const lock = new DeviceLockPage(page)
    await lock.switchOn('Tasse Wolke Hammer Biene')
    await lock.unlock('Tasse Wolke Hammer Biene')
    await file.toQuestions()
    await file.answer(0, 'yes')
    expect(file.valuesIn((await filesIn(page, 'Netzlaufwerk'))[WORK_FILE])).toMatchObject({
      [file.questions[0]?.id ?? '']: 'yes',
    })
  })

  test('brings everything back into a browser that was cleared', async ({ page, context, site }) => {
    const file = new WorkFilePage(page)
    await file.begin()
    await file.setUp()
    await file.toQuestions()
    await file.answer(0, 'partly')
    await page.getByRole('link', { name: 'Übersicht' }).click()
    await expect.poll(async () => Object.keys(await filesIn(page, 'Netzlaufwerk'))).toEqual([WORK_FILE])
    await page.goto('about:blank')
    const session = await context.newCDPSession(page)
    await session.send('Storage.clearDataForOrigin', { origin: site.origin, storageTypes: 'indexeddb' })
    await page.goto('./#/daten')
    await page.getByRole('button', { name: 'Arbeitsdatei öffnen' }).click()
    await file.dialog.getByRole('button', { name: 'Ordner wählen' }).click()
    await expect(file.dialog.getByRole('radio', { name: WORK_FILE })).toBeChecked()
    await file.dialog.getByRole('button', { name: 'Öffnen', exact: true }).click()
    await expect(file.saved).toBeVisible()
    const [question] = file.questions
    if (question) await expect(file.walk.radio(question, 'partly')).toBeChecked()
  })
})

test('A working file is not offered where no browser page may keep one', async ({ page, context }) => {
  await context.addInitScript(() => {
    // Firefox has none of them to begin with
    if (!('showDirectoryPicker' in globalThis)) return
    Object.assign(globalThis, { showDirectoryPicker: undefined, showSaveFilePicker: undefined })
  })
  await page.goto('./#/daten')
  await expect(page.getByText('Dieser Browser kann keine Arbeitsdatei führen')).toBeVisible()
  await expect(page.getByText('Dieser Browser kann nicht von selbst in einen Ordner sichern.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Arbeitsdatei öffnen' })).toBeHidden()
})
