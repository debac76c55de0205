/** What outage news counts: one table for both languages, from the canonical English singular to the words for it. */
import type { Table } from './lexicon.ts'
import type { UnitEntry } from './units.ts'

/** `canonical | further English words | Indonesian words`; English singular and regular plural of the canonical name go without saying. */
const ROWS: string = `
user|end user,end users|pengguna,penggunanya,user,pemakai,warganet,netizen
customer||pelanggan,pelanggannya,konsumen,nasabah,nasabahnya,klien
subscriber||pelanggan berbayar,pengguna berbayar,pelanggan seluler,pelanggan internet,pengikut layanan
member||anggota,anggota bursa
account holder|accountholder,accountholders,account-holder,account-holders|pemilik akun,pemegang rekening,pemilik rekening
report|problem report,problem reports,outage report,outage reports,user report,user reports,error report,error reports,reports of problems,incident report,incident reports|laporan,laporannya,aduan laporan
complaint|grievance,grievances|keluhan,aduan,pengaduan,komplain
message|text,texts,text message,text messages,sms|pesan,pesan singkat,sms
email|e-mail,e-mails,mails|surel,email,surat elektronik
tweet||tweet,cuitan,twit,kicauan
post|posting,postings,status update,status updates|unggahan,postingan,kiriman
comment||komentar
view||tayangan,penayangan,views
like||suka,like
follower||pengikut,follower,followers
meme||meme
video|clip,clips|video
photo|picture,pictures,image,images|foto,gambar
call|phone call,phone calls|panggilan,panggilan telepon,sambungan telepon
flight plan
star
flight|departure,departures,arrival,arrivals,service departure|penerbangan,keberangkatan,kedatangan
passenger|traveler,travelers,traveller,travellers,flyer,flyers,air passengers|penumpang,calon penumpang,pemudik,penumpangnya
airline||maskapai,maskapai penerbangan
airport||bandara,bandar udara,bandara internasional
aircraft|aircraft,plane,planes,jet,jets,airplane,airplanes|pesawat,pesawat terbang,armada pesawat
train|trains|kereta,kereta api,rangkaian kereta,rangkaian,ka,krl,lrt,mrt,kereta rel listrik,rangkaian krl,kereta cepat
trip||perjalanan,perjalanan kereta
station|stations|stasiun
substation|sub-station,sub-stations|gardu,gardu induk,gardu distribusi,gi
feeder||penyulang
transformer||trafo,transformator
transmission tower|pylon,pylons|menara transmisi,tower transmisi,menara sutet
tower|cell tower,cell towers,mast,masts|menara,tower,menara telekomunikasi
base station|cell site,cell sites,mobile site,mobile sites,cellular site,cellular sites,base transceiver stations|bts,site bts,menara bts,site
pole|utility pole,utility poles,power pole,power poles|tiang,tiang listrik
power plant|power station,power stations,generating unit,generating units,generating station,generating stations|pembangkit,pembangkit listrik,pltu,pltgu
generator|genset,gensets|genset,generator
unit|units|unit
cable|undersea cable,subsea cable,undersea cables,subsea cables|kabel,kabel laut,kabel bawah laut
line|phone line,phone lines,power line,power lines|saluran,jalur,lini,sambungan
number|phone number,phone numbers|nomor,nomor telepon,nomor ponsel
branch|bank branch,bank branches|cabang,kantor cabang
atm|cash machine,cash machines,cashpoint,cashpoints|atm,mesin atm,unit atm
bank||bank
household|home,homes,house,houses|rumah tangga,rumah,kepala keluarga,kk
person|people,persons,individual,individuals,human beings,folks,souls,humans,human|orang,jiwa,manusia,orangnya,personel,warga,penduduk,masyarakat
resident||
child|children,kid,kids,youngster,youngsters|anak,anak-anak
woman|women|perempuan,wanita
man|men|pria,laki-laki
student||mahasiswa,calon mahasiswa,peserta didik
teacher||guru,dosen
patient||pasien
doctor|physician,physicians|dokter
nurse||perawat
worker|laborer,laborers,labourers|pekerja,buruh,tenaga kerja
employee|staff,staffer,staffers,staff member,staff members,team member,team members|karyawan,pegawai,staf
officer||petugas,aparat,polisi
police officer|police officers|anggota polisi,personel polisi
soldier|troops|tentara,prajurit
firefighter|firefighters|petugas damkar,petugas pemadam,personel damkar
fire engine|fire trucks,fire engines,fire truck|mobil pemadam,unit mobil pemadam,mobil damkar,unit damkar
engineer||insinyur,enjinir
technician||teknisi
expert|specialist,specialists|ahli,pakar
analyst||analis
investor||investor,penanam modal
shareholder|stockholder,stockholders|pemegang saham
trader||pedagang saham,trader
merchant|merchants|merchant,mitra usaha
seller|sellers|penjual,penjualnya,pelapak,pedagang
driver|drivers|pengemudi,sopir,driver,mitra pengemudi,mitra driver,pengojek,ojol,pengemudi ojol,driver ojol
partner||mitra
courier||kurir
player||pemain,pemainnya
viewer|audience member|penonton,pemirsa
listener||pendengar
reader||pembaca
candidate|applicant candidates|calon,kandidat
applicant||pemohon,pelamar
participant|attendee,attendees|peserta
voter||pemilih
victim|casualty,casualties|korban
witness||saksi
suspect||tersangka,pelaku
hacker|attacker,attackers|peretas,penyerang
developer||pengembang,developer
creator||kreator
volunteer||relawan
taxpayer||wajib pajak
pensioner|retirees|pensiunan
tourist|visitor tourists|wisatawan,turis
visitor||pengunjung
visit|page view,page views,pageviews|kunjungan
company|firm,firms,corporation,corporations,companies,enterprise,enterprises|perusahaan,korporasi,emiten
business|businesses,small businesses,small business|bisnis,usaha,pelaku usaha,umkm,ukm,pelaku umkm,pelaku ukm
startup|start-up,start-ups|startup,perusahaan rintisan
organization|organisation,organisations,organizations,institution,institutions,bodies|organisasi,institusi
agency|agencies,ministry,ministries,government agencies,government agency,department,departments|instansi,lembaga,kementerian,kementerian dan lembaga,badan,dinas,instansi pemerintah,k/l
government|local governments,governments|pemerintah daerah,pemda,pemerintah
office||kantor
store|shop,shops,outlet,outlets,supermarket,supermarkets,branches stores|toko,gerai,kios,warung,outlet,minimarket
restaurant||restoran,rumah makan
cafe|cafes,café,cafés,coffee shop,coffee shops|kafe,kedai
hotel||hotel
hospital||rumah sakit,rs
clinic|gp practices,gp practice,practices,surgeries|klinik,puskesmas
pharmacy|pharmacies|apotek
school||sekolah
university|universities,college,colleges|universitas,kampus,perguruan tinggi
factory|factories|pabrik
building||gedung,bangunan
tower block||rumah susun
mall|shopping centres,shopping centers|mal,pusat perbelanjaan
mosque||masjid
market|markets|pasar
gas station|petrol station,petrol stations,gas stations|spbu,pom bensin
port|ports,harbour,harbours|pelabuhan
toll gate||gerbang tol,gardu tol
traffic light||lampu lalu lintas,lampu merah
elevator|lift,lifts|lift
counter||konter,loket
gate||gerbang,autogate
vehicle|vehicles|kendaraan
car|cars|mobil
truck|lorry,lorries|truk
motorcycle|motorbike,motorbikes|motor,sepeda motor,ojek
bus|buses|bus
ship|vessel,vessels,ships,boat,boats|kapal
country|nations,nation,countries|negara
state|states|negara bagian
province|provinces|provinsi
region|regions|wilayah,daerah
district|districts,county,counties|kecamatan,distrik
regency|regencies|kabupaten,kabupaten/kota,kabupaten dan kota
city|cities|kota
village|villages|desa,kelurahan,dusun
island|islands|pulau
continent||benua
neighborhood|neighborhoods,neighbourhood,neighbourhoods|rt,rw
server||server,peladen
virtual machine|virtual machines,vms|mesin virtual
data center|data centre,data centres,datacenter,datacenters,datacentre|pusat data,data center
region zone|availability zones,availability zone|zona ketersediaan
device||perangkat,gawai,alat
computer|pc,pcs,laptop,laptops|komputer,laptop,pc
phone|smartphone,smartphones,handset,handsets,mobile phone,mobile phones|ponsel,telepon seluler,hp,telepon
console|consoles|konsol
router|modem,modems|router,modem
switch|switches|switch,sakelar
sensor||sensor
satellite||satelit
battery|batteries|baterai
rack|racks|rak
core|cores|core,core prosesor,inti prosesor
field|input fields|kolom,field
file|files|berkas,file
record|records|catatan,data
account|user account,user accounts|akun,akun pengguna,rekening
profile||profil
password||kata sandi
domain|domains,domain names|domain
website|site web,web site,web sites,websites,web page,web pages,webpages|situs,situs web,laman,website
app||aplikasi
platform||platform
service|services|layanan,layanannya,jasa
feature|features|fitur
system|systems|sistem
network|networks|jaringan
channel||kanal
program|programme,programmes|program
game||gim,game,permainan
product||produk,barang
brand||merek
ticket|tickets|tiket
booking|reservation,reservations|pemesanan,reservasi
order|orders|pesanan,order
package|packages|paket
transaction|payments,payment,transactions|transaksi,pembayaran
transfer||transfer
contract||kontrak
share|shares|lembar saham,saham lembar
stock||saham,emiten saham
broker|brokers,brokerage,brokerages|broker,perusahaan efek,sekuritas,pialang
index|indexes,indices|indeks
job|jobs,position,positions|lowongan,pekerjaan
case|cases|kasus,perkara
incident||insiden,kejadian,peristiwa
outage|outages,blackout,blackouts,disruption,disruptions|gangguan,pemadaman
attack|attacks,cyberattacks,cyberattack,intrusions|serangan,serangan siber
accident|crash,crashes,accidents|kecelakaan
error|errors|kesalahan,eror
request|requests,queries|permintaan
attempt|attempts|percobaan,upaya
search|searches|pencarian
download|downloads|unduhan
installation|installs,installations|instalasi,pemasangan
connection|connections|koneksi
click||klik
lawsuit|lawsuits,suits|gugatan
claim|claims|klaim
penalty|penalties|sanksi
question|questions|pertanyaan
answer||jawaban
issue|issues|isu
reason|reasons|alasan
fact|facts|fakta
step|steps,measure taken|langkah,tahap
way|ways|cara
stage|phase,phases,stages|fase,tahapan
option|options|opsi,pilihan
factor|factors|faktor
party|parties|pihak
group|groups|kelompok,grup
type|types|jenis,macam
part|parts,components,component|bagian,komponen
side|sides|sisi
point|points|poin,titik,titik lokasi
time|times|kali
bed||tempat tidur,ranjang
room|rooms|kamar,ruang,ruangan
seat|seats|kursi
floor|floors,storeys,stories|lantai
tray||nampan,loyang
cup||cangkir,gelas
bottle||botol
box|boxes|kotak,boks,dus
bag|bags|tas
page|pages|lembar,halaman
letter|letters|surat
book||buku
song|songs,tracks|lagu
film|movie,movies|film
episode||episode
event|events|acara
match|matches|pertandingan
meeting|meetings|rapat,pertemuan
interview||wawancara
statement|statements|pernyataan
survey respondent|respondents,respondent|responden
death|deaths,fatality,fatalities|kematian,korban jiwa,korban tewas
injury|injuries|korban luka
operation|surgical procedures,operations|operasi
appointment|appointments|janji temu
prescription||resep
vote|votes|suara
tree|trees|pohon
animal||hewan
cow||sapi
chicken||ayam
fish|fish|ikan
fire|fires|kebakaran
earthquake|quake,quakes,earthquakes|gempa
aftershock||gempa susulan
explosion|blasts,explosions|ledakan
turbine||turbin
gas turbine||gas turbin,turbin gas
reactor||reaktor
pump||pompa
valve||katup
circuit|circuits|sirkuit,sirkit
breaker||pemutus
node||node,simpul
packet||paket data
address|addresses,ip addresses|alamat,alamat ip
route|routes,prefixes|rute
destination|destinations|tujuan
terminal||terminal
runway||landasan
hub||hub
warehouse||gudang
bidder||peserta lelang
detective||detektif
lawyer|attorneys,attorney|pengacara
bride||pengantin
couple|couples|pasangan
friend|friends|teman
relative|relatives|kerabat
colleague|coworkers,colleagues|rekan,rekan kerja
mother|mothers,moms|ibu
father||ayah,bapak
fan|fans,supporters|penggemar
farmer||petani
fisherman|fishermen|nelayan
athlete||atlet
journalist|reporters,journalists|wartawan,jurnalis
lawmaker|mps,legislators,lawmakers,senators|anggota dpr,legislator
minister||menteri
leader|leaders|pemimpin
executive|executives,bosses|eksekutif
director||direktur
founder||pendiri
operator|operators,telcos,providers,provider|operator,penyedia
provider||penyedia layanan,provider
rival|rivals,competitors|pesaing
supplier||pemasok
exchange|exchanges|bursa
currency|currencies|mata uang
coin|coins,tokens,cryptocurrencies|koin,token,aset kripto
asset||aset
loan|loans|pinjaman,kredit
card|cards|kartu
bill|bills,invoices|tagihan
voucher||voucher
language||bahasa
hashtag||tagar
word|words|kata
character||karakter
sector|sectors|sektor
industry|industries|industri
court|courts|pengadilan
law||undang-undang
rule|rules|aturan
recommendation||rekomendasi
lesson||pelajaran
taxi|cab,cabs,taxis|taksi
ride||tumpangan
pupil||siswa,murid
schoolchild|schoolchildren|pelajar
grandchild|grandchildren|cucu
self-checkout|self-checkouts,self checkouts|
till||
guest||tamu
suitcase||koper
desk||meja
kiosk||kios
machine||mesin
lender||
town||
territory|territories|
site||situs lokasi
location||lokasi
area||kawasan,area
zone||zona
problem||masalah,persoalan
bug||bug
fault||
glitch|glitches|
failure||kegagalan
team||tim
plant||
kind||
title||
application||permohonan,pengajuan,berkas permohonan
invoice||faktur,faktur pajak
fine||denda
mask||masker
sample||sampel
anomaly|anomalies|anomali
jerrycan|jerry cans,jerricans|jeriken,jerigen
version||versi
category|categories|kategori
carrier||operator seluler
ticket counter||loket tiket
card||kartu,keping
family|families|keluarga
aircraft|boeing,airbus,embraer,bombardier,sukhoi|boeing,airbus,embraer,bombardier,sukhoi
gamer||
shopper||
commuter||komuter
rider||
owner||pemilik
store owner|shop owners,shopkeepers|pemilik toko
netizen||
ministry|ministries|kementerian
chief||kepala
flight plan||
vote||suara
lot||lot
meal||makanan,porsi
drink||minuman
plate||piring
cylinder||tabung
candle||lilin
lamp|lights,light|lampu
panel||panel
insulator||isolator
conductor||konduktor
relay||relai
fuse||sekring
breaker||pemutus
spare part||suku cadang
chip||cip
processor||prosesor
drive|drives,disks,disk|cakram
container||kontainer,peti kemas
tanker||tanker
constituent||konstituen
loser
gainer
laggard
heavyweight
performer
decliner
advancer
security|securities|efek
barge||tongkang
ferry|ferries|feri
helicopter||helikopter
drone||drone
ambulance||ambulans
bridge||jembatan
road|roads,streets,street|jalan raya,ruas jalan
tunnel||terowongan
intersection||persimpangan,simpang
apartment|apartments,flats|apartemen
village head||kepala desa
mayor||wali kota
governor||gubernur
commissioner||komisaris
professor||guru besar
researcher||peneliti
scientist||ilmuwan
consultant||konsultan
contractor||kontraktor
client||
tenant||penyewa
buyer||pembeli
dealer||
agent||agen
representative||perwakilan
delegate||delegasi
survivor||penyintas
refugee||pengungsi
evacuee||
inmate||narapidana
baby|babies|bayi
boy||anak laki-laki
girl||anak perempuan
sister||
brother||
son||putra
daughter||putri
singer||penyanyi
artist||seniman,artis
celebrity|celebrities|selebritas
influencer||influencer
streamer||
tweeter||
subscription||langganan
plan||paket layanan
license|licences,licenses|lisensi,izin
passport||paspor
visa||visa
certificate||sertifikat
credential||kredensial
identity|identities|identitas
row||baris
table||tabel
database||basis data,pangkalan data
query|queries|kueri
packet||
pixel||
frame||
key||kunci
login|logins,log-ins,sign-ins|login
api call|api calls,api requests|
endpoint||
cluster||klaster
instance|instances|
workload||
customer account||akun pelanggan
backup||cadangan
copy|copies|salinan,eksemplar
test||uji,tes
drill||latihan
exercise||
rehearsal||gladi
dress rehearsal||gladi resik
trial||percobaan
hearing||sidang
bid||penawaran
offer||
deal||kesepakatan
acquisition||akuisisi
merger||
dividend||
bond||obligasi
fund||dana
trade||transaksi perdagangan
sale||penjualan
purchase||pembelian
delivery|deliveries|pengiriman
shipment||kiriman barang
alarm||alarm
alert||peringatan
warning||
notification||notifikasi
article||artikel
headline||
story|stories|
tip||tips
example||contoh
result||hasil
change||perubahan
update||pembaruan
patch|patches|
release||
setting||pengaturan
command||perintah
parameter||parameter
line of code|lines of code|baris kode
`

/** English regular plural. */
export function pluralOf(noun: string): string {
  if (/(s|x|z|ch|sh)$/.test(noun)) return `${noun}es`
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return `${noun}s`
}

/** The rows of one language as a lexicon table. */
export function countedNouns(language: 'en' | 'id'): Table<UnitEntry> {
  const rows: [string, UnitEntry][] = []
  for (const row of ROWS.split('\n')) {
    const [canonical = '', english = '', indonesian = ''] = row.split('|')
    const words = (language === 'en' ? english : indonesian).split(',')
    if (language === 'en') words.push(canonical, pluralOf(canonical))
    const written = words.filter((word) => word !== '').join('|')
    if (canonical !== '' && written !== '') rows.push([written, { counted: canonical }])
  }
  return rows
}
