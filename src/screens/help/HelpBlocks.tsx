import { Fragment } from 'react'
import { helpTexts } from '../../i18n/help.ts'
import type { Block, Passage, Prose } from '../../i18n/prose.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Heading } from '../../ui/Heading.tsx'
import { Table } from '../../ui/Table.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { headingSlug } from './headingSlug.ts'
import { Picture } from './Picture.tsx'
import './HelpBlocks.css'

export interface HelpBlocksProps {
  readonly prose: Prose
  readonly headingLevel?: 2 | 3
  /** slug of the heading that the address names: it takes the focus */
  readonly arrival?: string | undefined
  /** part of the page that is printed as a whole */
  readonly whole?: boolean
}

export function HelpBlocks({ prose, headingLevel = 2, arrival, whole = false }: HelpBlocksProps) {
  const language = useLanguage()
  return prose.map((block, i) => {
    if (block.kind === 'picture') return <Picture key={i} name={block.name} eager={whole} />
    if (block.kind !== 'heading') return <HelpBlock key={i} block={block} />
    return (
      <Heading
        key={i}
        level={headingLevel}
        tabIndex={-1}
        data-arrival={headingSlug(block.text.de) === arrival || undefined}
      >
        {block.text[language]}
      </Heading>
    )
  })
}

function HelpBlock({ block }: { readonly block: Exclude<Block, { kind: 'heading' | 'picture' }> }) {
  const language = useLanguage()
  switch (block.kind) {
    case 'paragraph':
      return <p>{block.text[language]}</p>
    case 'list':
    case 'steps': {
      const Tag = block.kind === 'list' ? 'ul' : 'ol'
      return (
        <Tag>
          {block.items.map((item) => (
            <li key={item.de}>{item[language]}</li>
          ))}
        </Tag>
      )
    }
    case 'terms':
      return <Terms items={block.items} />
    case 'table':
      return <FigureTable {...block} />
    case 'rules':
      return <Rules items={block.items} />
    case 'keys':
      return <Keys items={block.items} />
    case 'threats':
      return <Threats items={block.items} />
    default:
      return block satisfies never
  }
}

function Rules({ items }: Pick<Extract<Block, { kind: 'rules' }>, 'items'>) {
  const language = useLanguage()
  const t = useTexts(helpTexts)
  return (
    <ul>
      {items.map(({ rule, text }) => (
        <li key={rule}>
          {text[language]}{' '}
          <small className="ui-muted help-rule">
            <VisuallyHidden>{t('rule', { rule })}</VisuallyHidden>
            <span aria-hidden="true">{rule}</span>
          </small>
        </li>
      ))}
    </ul>
  )
}

function Keys({ items }: Pick<Extract<Block, { kind: 'keys' }>, 'items'>) {
  const language = useLanguage()
  const t = useTexts(helpTexts)
  return (
    <Table
      caption={t('keysCaption')}
      hideCaption
      columns={[
        {
          key: 'keys',
          header: t('key'),
          rowHeader: true,
          cell: (row) =>
            row.keys.map((key, i) => (
              <Fragment key={key.de}>
                {i > 0 && ' + '}
                <kbd>{key[language]}</kbd>
              </Fragment>
            )),
        },
        { key: 'does', header: t('does'), cell: (row) => row.text[language] },
      ]}
      rows={items}
      rowKey={(row) => row.text.de}
    />
  )
}

function Threats({ items }: Pick<Extract<Block, { kind: 'threats' }>, 'items'>) {
  const language = useLanguage()
  const t = useTexts(helpTexts)
  return (
    <Table
      cards
      caption={t('threatsCaption')}
      hideCaption
      columns={[
        { key: 'who', header: t('threatWho'), rowHeader: true, cell: (row) => row.who[language].replaceAll('`', '') },
        { key: 'how', header: t('threatHow'), cell: (row) => row.how[language] },
        { key: 'against', header: t('threatAgainst'), cell: (row) => row.against[language] },
      ]}
      rows={items}
      rowKey={(row) => row.who.de}
    />
  )
}

/** In alphabetical order of the language. */
function Terms({ items }: Pick<Extract<Block, { kind: 'terms' }>, 'items'>) {
  const language = useLanguage()
  return (
    <dl className="help-terms">
      {items
        .toSorted((a, b) => a.term[language].localeCompare(b.term[language], language))
        .map(({ term, text }) => (
          <div key={term.de}>
            <dt>{term[language]}</dt>
            <dd>{text[language]}</dd>
          </div>
        ))}
    </dl>
  )
}

function FigureTable({ caption, head, rows }: Omit<Extract<Block, { kind: 'table' }>, 'kind'>) {
  const language = useLanguage()
  return (
    <Table
      cards
      caption={caption[language]}
      hideCaption
      columns={head.map((title, i) => ({
        key: title.de,
        header: title[language],
        rowHeader: i === 0,
        numeric: i > 0,
        cell: (row: readonly Passage[]) => row[i]?.[language],
      }))}
      rows={rows}
      rowKey={(row) => row[0]?.de ?? ''}
    />
  )
}
