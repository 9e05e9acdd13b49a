import { Alert } from '../../ui/Alert.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Grid } from '../../ui/Grid.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { Shelf } from './Shelf.tsx'

const KINDS = ['info', 'success', 'warning', 'danger'] as const

export function GalleryFeedback() {
  return (
    <Shelf title="Hinweise und Stand">
      <Grid>
        {KINDS.map((kind) => (
          <Alert
            key={kind}
            kind={kind}
            title="Diese Prüfung ist noch nicht gesichert"
            actions={<Button>Sichern</Button>}
          >
            Die letzte Sicherung liegt vier Wochen zurück.
          </Alert>
        ))}
        <Alert kind="success" title="Alles gespeichert" headingLevel={3} />
      </Grid>
      <Cluster>
        {KINDS.map((kind) => (
          <Badge key={kind} kind={kind}>
            Nachweis fehlt
          </Badge>
        ))}
        <Badge>neutral</Badge>
        <Badge kind="warning" icon={null}>
          ohne Bild
        </Badge>
      </Cluster>
      <Grid>
        <Progress label="Datensicherung" value={12} max={33} text="12 von 33 beantwortet" />
        <Progress label="Noch nichts" value={0} max={0} text="keine Fragen" />
        <Progress label="Fertig" value={5} max={5} text="5 von 5" hideLabel />
      </Grid>
      <EmptyState
        title="Noch keine Prüfung"
        headingLevel={3}
        actions={<Button variant="primary">Neue Prüfung anlegen</Button>}
      >
        Legen Sie eine Prüfung an oder öffnen Sie die Musterstadt, um sich umzusehen.
      </EmptyState>
    </Shelf>
  )
}
