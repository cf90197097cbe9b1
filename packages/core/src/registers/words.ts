import { text, type NotDone, type NotMeasured, type Text } from '../catalogue/observation.ts'
import type { Cadre, Setting } from '../catalogue/define.ts'

export const notMeasuredWords: Readonly<Record<NotMeasured, Text>> = {
  'no-equipment': text('tidak diukur: alat tidak ada', 'not measured: no equipment'),
  'no-supplies': text('tidak diukur: bahan habis', 'not measured: out of supplies'),
  refused: text('tidak diukur: menolak', 'not measured: refused'),
  unwell: text('tidak diukur: sakit', 'not measured: unwell'),
  'not-possible': text('tidak diukur: tidak memungkinkan', 'not measured: not possible'),
}
export const notDoneWords: Readonly<Record<NotDone, Text>> = {
  refused: text('menolak', 'refused'),
  unwell: text('sedang sakit', 'unwell'),
  'no-supplies': text('bahan habis', 'out of supplies'),
  absent: text('tidak hadir', 'absent'),
  contraindicated: text('tidak boleh diberikan', 'contraindicated'),
}
export const settingWords: Readonly<Record<Setting, Text>> = {
  home: text('rumah', 'home'),
  posyandu: text('Posyandu', 'Posyandu'),
  school: text('sekolah', 'school'),
  pustu: text('Pustu', 'Pustu'),
  puskesmas: text('Puskesmas', 'Puskesmas'),
  hospital: text('rumah sakit', 'hospital'),
}
export const cadreWords: Readonly<Record<Cadre, Text>> = {
  kader: text('kader', 'kader'),
  midwife: text('bidan', 'midwife'),
  nurse: text('perawat', 'nurse'),
  doctor: text('dokter', 'doctor'),
}
