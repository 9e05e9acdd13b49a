import { ActionMenu } from '../../ui/ActionMenu.tsx'
import { Button } from '../../ui/Button.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { ICONS, Icon } from '../../ui/Icon.tsx'
import { Link } from '../../ui/Link.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Shelf } from './Shelf.tsx'

const VARIANTS = ['primary', 'secondary', 'tertiary', 'danger', 'link'] as const
const HERE = '#/galerie'

export function GalleryButtons() {
  return (
    <Shelf title="Schaltflächen und Verweise">
      {VARIANTS.map((variant) => (
        <Cluster key={variant}>
          <Button variant={variant}>Prüfung anlegen</Button>
          <Button variant={variant} icon="download">
            Herunterladen
          </Button>
          <Button variant={variant} small iconAfter="arrow-forward">
            Weiter
          </Button>
          <Button variant={variant} disabled>
            Gesperrt
          </Button>
          <Button variant={variant} icon="delete" iconOnly>
            Löschen
          </Button>
          <LinkButton variant={variant} href={HERE}>
            Als Verweis
          </LinkButton>
        </Cluster>
      ))}
      <Cluster>
        <ActionMenu
          label="Weitere Aktionen"
          showLabel
          items={[
            { label: 'Als Datei sichern', icon: 'download', onSelect: () => undefined },
            { label: 'Folgeprüfung anlegen', icon: 'content-copy', onSelect: () => undefined },
            { label: 'Löschen', icon: 'delete', danger: true, onSelect: () => undefined },
          ]}
        />
        <p>
          Ein <Link href={HERE}>Verweis im Text</Link> und{' '}
          <Link href="https://www.bsi.bund.de/" newTab="öffnet in einem neuen Tab">
            einer nach außen
          </Link>
          .
        </p>
      </Cluster>
      <Cluster gap="large">
        {ICONS.map((name) => (
          <Icon key={name} name={name} />
        ))}
      </Cluster>
    </Shelf>
  )
}
