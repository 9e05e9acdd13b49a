import { heading, type Prose, paragraph } from '../prose.ts'

export const licencesHelp: Prose = [
  paragraph(
    'Der Quelltext von IT-Check steht unter der European Union Public Licence (EUPL) 1.2: Sie dürfen ihn nutzen, prüfen, ändern und weitergeben. Die mitgelieferten Fragenkataloge stehen unter Creative Commons Namensnennung 4.0 (CC BY 4.0). Was Sie eintragen, gehört Ihnen.',
    'The source code of IT-Check is under the European Union Public Licence (EUPL) 1.2: you may use, examine, change and pass it on. The questionnaires supplied are under Creative Commons Attribution 4.0 (CC BY 4.0). What you enter belongs to you.',
  ),
  heading('Bausteine anderer', 'Third-party components'),
  paragraph(
    'IT-Check baut auf freier Software auf. Das Erscheinungsbild folgt KERN, dem Gestaltungsstandard der deutschen Verwaltung.',
    'IT-Check builds on free software. Its look follows KERN, the design standard of the German administration.',
  ),
]
