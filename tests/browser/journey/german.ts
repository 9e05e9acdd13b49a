import type { Page } from '@playwright/test'

/** Words that are frequent in German and are none in English. */
const GERMAN =
  /\b(und|oder|der|das|den|dem|des|ein|eine|einen|einer|nicht|kein|keine|ist|sind|wird|werden|wurde|Sie|Ihre|Ihrer|Ihr|für|mit|von|vom|zum|zur|auf|aus|bei|nach|über|ja|nein|teilweise|weiß|trifft|offen|Frage|Fragen|Antwort|Antworten|Ergebnis|Bericht|Prüfung|Prüfungen|Übersicht|Hilfe|Daten|Stufe|Themenfeld|Themenfelder|Mindestanforderungen|Gespeichert|Zurück|Weiter|Schließen|Kommune)\b|[äöüßÄÖÜ]/u

/** The label that a new assessment proposes is the person's own text from then on. */
const OWN = /^Prüfung \d{4}$/

/** Texts on the page, spoken or shown, that are German without saying so. */
export async function germanOn(page: Page): Promise<string[]> {
  const texts = await page.evaluate(
    ({ source, flags }) => {
      const german = new RegExp(source, flags)
      const spoken = [...document.body.querySelectorAll('*')]
        .filter((element) => !element.closest('[lang=de], script, style') && element.checkVisibility())
        .flatMap((element) => [
          ...[...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent),
          ...['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt'].map((name) => element.getAttribute(name)),
        ])
      return [...spoken, document.title].filter((text): text is string => text !== null && german.test(text))
    },
    { source: GERMAN.source, flags: GERMAN.flags },
  )
  return texts.filter((text) => !OWN.test(text))
}
