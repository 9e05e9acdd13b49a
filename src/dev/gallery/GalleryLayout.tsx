import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { DescriptionList } from '../../ui/DescriptionList.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Grid } from '../../ui/Grid.tsx'
import { Prose } from '../../ui/Prose.tsx'
import { SideBySide } from '../../ui/SideBySide.tsx'
import { Table } from '../../ui/Table.tsx'
import { Text } from '../../ui/Text.tsx'
import { Shelf } from './Shelf.tsx'

const ROWS = [
  { domain: 'Datensicherung', answered: 12, mean: '2,7', owner: 'IT-Leitung', due: '1. Dezember 2026' },
  { domain: 'Notfallvorsorge', answered: 3, mean: '0,9', owner: 'Hauptamt', due: '1. März 2027' },
]

export function GalleryLayout() {
  return (
    <Shelf title="Anordnung">
      <Grid as="ul">
        <Card
          as="li"
          title="Musterstadt"
          headingLevel={3}
          href="#/galerie"
          aside={<Badge kind="info">in Arbeit</Badge>}
        >
          <p>Kurz-Check, Version 1.0</p>
          <Text muted small>
            Zuletzt geändert am 1. Dezember 2026
          </Text>
        </Card>
        <Card
          as="li"
          surface
          title="Beispielhausen an der Langen Lahn"
          headingLevel={3}
          footer={<Button>Fortsetzen</Button>}
        >
          <p>Fläche statt Rahmen.</p>
        </Card>
      </Grid>
      <Table
        caption="Themenfelder"
        rows={ROWS}
        rowKey={(row) => row.domain}
        columns={[
          { key: 'domain', header: 'Themenfeld', rowHeader: true, cell: (row) => row.domain },
          { key: 'answered', header: 'Beantwortet', numeric: true, cell: (row) => row.answered },
          { key: 'mean', header: 'Reifegrad', numeric: true, cell: (row) => row.mean },
          { key: 'owner', header: 'Zuständig', cell: (row) => row.owner },
          { key: 'due', header: 'Fällig', cell: (row) => row.due },
        ]}
      />
      <DescriptionList
        items={[
          { term: 'Kommune', details: 'Musterstadt' },
          { term: 'Fragenkatalog', details: 'Kurz-Check 1.0 mit 33 Fragen zu den Mindestanforderungen' },
        ]}
      />
      <div>
        <Disclosure summary="Warum diese Stufe?" open>
          <p>Zwei Anforderungen der Stufe MUSS sind nicht erfüllt.</p>
        </Disclosure>
        <Disclosure summary="Woher kommen die Zahlen?">
          <p>Aus den Antworten.</p>
        </Disclosure>
      </div>
      <Disclosure summary="Hilfe zu dieser Frage" variant="plain">
        <p>Gemeint sind alle Server, auch die beim Dienstleister.</p>
      </Disclosure>
      <SideBySide aside={<Text>Liste der Themenfelder</Text>}>
        <Prose>
          <h3>Laufender Text</h3>
          <p>
            Eine Kommune prüft ihre IT-Sicherheit selbst, ohne Netz und ohne etwas zu installieren. Die Zeilen werden
            nicht länger, als man bequem lesen kann, auch wenn der Bildschirm breiter ist.
          </p>
          <ul>
            <li>erster Punkt</li>
            <li>zweiter Punkt</li>
          </ul>
          <p>
            Mit <kbd>Strg</kbd> und <kbd>K</kbd> öffnet sich die Suche.
          </p>
        </Prose>
      </SideBySide>
    </Shelf>
  )
}
