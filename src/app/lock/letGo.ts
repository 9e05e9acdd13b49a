import { hearTabs } from '../../storage/lock/tabs.ts'
import { saveAll } from './lockPage.ts'

/** Where there is no lock yet: when another tab moves everything into one, this tab saves and begins anew, which makes it wait until that is done. */
export function letGoWhenMoved(): void {
  hearTabs(({ kind }) => {
    if (kind === 'moving') void saveAll().then((saved) => saved && location.reload())
  })
}
