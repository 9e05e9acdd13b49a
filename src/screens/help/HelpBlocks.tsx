import { Fragment } from 'react'
import { helpTexts } from '../../i18n/help.ts'
import type { Block, Prose } from '../../i18n/prose.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Table } from '../../ui/Table.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import './HelpBlocks.css'

export function HelpBlocks({ prose }: { readonly prose: Prose }) {
  return prose.map((block, i) => <HelpBlock key={i} block={block} />)
}

function HelpBlock({ block }: { readonly block: Block }) {
  const language = useLanguage()
  switch (block.kind) {
    case 'heading':
      return <h2>{block.text[language]}</h2>
    case 'paragraph':
      return <p>{block.text[language]}</p>
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item.de}>{item[language]}</li>
          ))}
        </ul>
      )
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
