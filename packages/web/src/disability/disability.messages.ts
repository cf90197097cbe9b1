import { params } from '@nanostores/i18n'
import { i18n } from '../i18n/i18n.ts'

export const disabilityMessages = i18n('disability', {
  disability: 'Disabilitas',
  ask: 'Tanyakan disabilitas',
  howToAsk: 'Tanyakan pada orangnya atau keluarganya. Boleh lebih dari satu.',
  physical: 'Fisik',
  physicalIs: 'berjalan, memakai tangan',
  sensory: 'Sensorik',
  sensoryIs: 'melihat, mendengar, bicara',
  intellectual: 'Intelektual',
  intellectualIs: 'belajar, memahami',
  mental: 'Mental',
  mentalIs: 'pikiran, emosi, perilaku',
  mentalHidden: 'Mental tidak terlihat oleh kader.',
  none: 'Tidak ada',
  noneIs: 'sudah ditanyakan',
  with: params('Penyandang disabilitas {kinds}'),
  multiple: params('Penyandang disabilitas ganda: {kinds}'),
  noneKnown: 'Tidak diketahui ada disabilitas',
  unasked: 'Disabilitas belum ditanyakan',
})
