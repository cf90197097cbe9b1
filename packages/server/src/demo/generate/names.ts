import type { Sex } from '@jejaring/core/person/person'
import type { Random } from './random.ts'

/** Communities of Belitung; a household keeps to one. */
export type Community = 'malay' | 'chinese' | 'javanese' | 'bugis'

/** Shares by eye, so that lists look like the place; no source. */
export const communities = [
  ['malay', 68],
  ['javanese', 14],
  ['chinese', 11],
  ['bugis', 7],
] as const satisfies readonly (readonly [Community, number])[]

/**
 * A common name of that community and generation. Names are put together from lists of ordinary given
 * names: whoever bears one is nobody in particular.
 */
export function nameOf(
  random: Random,
  who: {
    readonly community: Community
    readonly sex: Sex
    readonly birthYear: number
    readonly family?: string
  },
): string {
  const { community, sex, birthYear, family } = who
  if (community === 'chinese') {
    const given =
      birthYear < 1985
        ? random.pick(chineseOlder[sex])
        : `${random.pick(chineseYounger[sex])} ${random.pick(chineseSecond[sex])}`
    return birthYear < 1985 ? `${family ?? ''} ${given}`.trim() : given
  }
  const first = random.pick(given[community][sex][generationOf(birthYear)])
  const names = birthYear < 1970 ? 0.35 : birthYear < 2005 ? 0.65 : 0.97
  if (!random.chance(names)) return first
  const second = random.pick(seconds[sex][birthYear < 2000 ? 'before2000' : 'after2000'])
  if (first === second) return first
  return sex === 'male' && birthYear > 1980 && random.chance(0.3)
    ? `Muhammad ${first} ${second}`
    : `${first} ${second}`
}

/** A family name, where the community has one. */
export const familyNameOf = (random: Random, community: Community): string | undefined =>
  community === 'chinese' ? random.pick(chineseFamilies) : undefined

type Generation = 'before1975' | 'before2000' | 'after2000'
const generationOf = (birthYear: number): Generation =>
  birthYear < 1975 ? 'before1975' : birthYear < 2000 ? 'before2000' : 'after2000'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

const given: Readonly<
  Record<Exclude<Community, 'chinese'>, Record<Sex, Record<Generation, readonly string[]>>>
> = {
  malay: {
    male: {
      before1975:
        words(`Sulaiman Marwan Zainudin Basri Usman Hasan Ishak Mahmud Rusli Jamaludin Kamarudin Syahrul
        Zulkifli Bahtiar Idris Yahya Saleh Hamid Rahman Anwar Burhan Suhardi Nawawi Rustam Harun Sabri Tamrin`),
      before2000:
        words(`Herman Hendra Rudi Yusuf Fadli Irwan Jefri Robi Andi Dedi Ferdi Hardi Iskandar Junaidi
        Lukman Mulyadi Nopri Oktavianus Pebri Rian Sandi Taufik Wahyu Yoga Zaki Ardi Berry Deni Erwin Gusti`),
      after2000:
        words(`Rafka Danish Arka Fathan Gibran Haikal Ihsan Kenzie Naufal Rayyan Zafran Alif Azka Daffa
        Elvano Faiz Ghani Hafiz Irfan Keano Luthfi Nabil Panji Raka Satria Tristan Umar Zidan Adnan Bima`),
    },
    female: {
      before1975:
        words(`Nuraini Halimah Fatimah Rosmiati Zainab Aisah Maimunah Saodah Rohani Jamilah Asnah Hamidah
        Kartini Mariam Nurbaya Ramlah Salmah Timah Umi Yusnidar Zubaidah Hasnah Juriah Marhamah Norma Sariah`),
      before2000:
        words(`Eka Lina Dewi Yanti Lusi Nita Sari Ratna Wulan Fitri Desi Elsa Gita Hesti Indah Juwita Kiki
        Lestari Mega Novi Okta Putri Rika Susi Tika Vera Winda Yuni Yulia Anggi Bella Citra Dian Erni Febri`),
      after2000:
        words(`Hana Salwa Aqila Naura Zahra Alesha Kanaya Khaira Shakila Adiba Bilqis Cantika Dinda Elina
        Freya Ghina Humaira Inara Jihan Kirana Laila Mikayla Nadhira Qiana Raisa Syifa Tsabita Yasmin Zea Alya`),
    },
  },
  javanese: {
    male: {
      before1975: words(
        'Sugiyono Slamet Suparman Sutrisno Wagiman Paijo Sukardi Ngadimin Supriyadi Tukiman Warsito',
      ),
      before2000: words(
        'Agus Bambang Eko Joko Budi Wawan Heru Teguh Sigit Dwi Tri Wahono Arif Gunawan Yanto Prasetyo',
      ),
      after2000: words(
        'Bagas Dimas Galih Restu Rizky Aditya Bayu Damar Farel Galang Kevin Rafi Reza Yudha Arya Ilham',
      ),
    },
    female: {
      before1975: words(
        'Sumiati Tukinah Warsini Sutinah Painem Suparmi Ngatinah Sukinem Partini Kasiyem Sulastri',
      ),
      before2000: words(
        'Sri Wahyuni Endang Tutik Retno Ningsih Siti Rahayu Wiwik Yuliani Purwanti Tri Astuti Ika',
      ),
      after2000: words(
        'Ayu Nabila Salsabila Intan Kinanti Larasati Mutiara Nadia Puspita Rahma Sekar Tiara Ulfa Zalfa',
      ),
    },
  },
  bugis: {
    male: {
      before1975: words(
        'Baso Daeng Ambo Lapalo Mappa Sultan Tahir Baharuddin Palewai Ridwan Hamzah Muin Arsyad Jufri',
      ),
      before2000: words(
        'Asrul Syamsul Ilyas Haris Akbar Rizal Amiruddin Hasbi Rahmat Saiful Nasrul Takdir Ashar Firman',
      ),
      after2000: words(
        'Fahri Akmal Arham Fadil Ikram Raihan Khalid Rasya Zulfan Aqil Farhan Habib Syahrul Wildan',
      ),
    },
    female: {
      before1975: words(
        'Hasnawati Becce Indo Besse Nurhayati Hatijah Sitti Rabiah Munirah Saenab Rosdiana Hadijah',
      ),
      before2000: words(
        'Rahmawati Marlina Hasriani Irma Jumriani Kasmawati Nurul Risma Suriani Asti Ernawati Mirna',
      ),
      after2000: words(
        'Afifah Azizah Keisha Nurfadila Rezky Salsa Annisa Adelia Fitriani Naila Syahira Zaskia Aurelia',
      ),
    },
  },
}

const seconds: Readonly<Record<Sex, Record<'before2000' | 'after2000', readonly string[]>>> = {
  male: {
    before2000: words(
      'Saputra Kurniawan Hidayat Setiawan Efendi Syahputra Firmansyah Maulana Ramadhan Wijaya Susanto',
    ),
    after2000: words(
      'Pratama Alfarizi Ramadhan Alfatih Putra Maulana Nugraha Perdana Hidayat Ardiansyah Wibowo Ibrahim',
    ),
  },
  female: {
    before2000: words(
      'Lestari Wati Sari Handayani Anggraini Oktaviani Yuliana Marlina Safitri Permata Susanti Hartati',
    ),
    after2000: words(
      'Zahra Ramadhani Putri Azzahra Khairunnisa Maharani Salsabila Nafisah Anindya Almaira Lestari Aulia',
    ),
  },
}

const chineseFamilies = words('Lim Tan Chin Bong Liu Jong Chong Phang Lie Bun Kho Tjhin Hiu Ng')
const chineseOlder: Readonly<Record<Sex, readonly string[]>> = {
  male: [
    'Kim Sun',
    'Fui Min',
    'Jun Fa',
    'Nyuk Kong',
    'Sin Hin',
    'Tet Lin',
    'Khin Fong',
    'Hon Sen',
    'Ket Jin',
  ],
  female: [
    'Fui Lin',
    'Nyuk Moi',
    'Siu Ha',
    'Kim Lan',
    'Mei Lan',
    'Su Moi',
    'Lie Fa',
    'Jun Moi',
    'Sin Ngo',
  ],
}
const chineseYounger: Readonly<Record<Sex, readonly string[]>> = {
  male: words(
    'Kevin Steven Hendri Yohanes Wilson Andreas Felix Jonathan Vincent Ricky Calvin Marcel Darren Alvin',
  ),
  female: words(
    'Felicia Meilani Jessica Vivian Angelina Cindy Stefani Natalia Monica Grace Michelle Livia Clarissa',
  ),
}
const chineseSecond: Readonly<Record<Sex, readonly string[]>> = {
  male: words(
    'Chandra Wijaya Gunawan Halim Kurnia Santoso Setiawan Tanujaya Hartono Salim Lesmana Budiman',
  ),
  female: words(
    'Chandra Wijaya Gunawan Halim Angelia Santoso Kurniawati Tanujaya Hartono Salim Lesmana Oktavia',
  ),
}
