import type { DateWords } from '../language.js';

export const dates: DateWords = {
  months: [
    ['ock', 'ocak ayı', 'ocakta'],
    ['şubat ayı', 'şubatta'],
    ['mrt', 'mart ayı', 'martta'],
    ['nisan ayı', 'nisanda'],
    ['mayıs ayı', 'mayısta'],
    ['hzr', 'haziran ayı', 'haziranda'],
    ['tmz', 'temm', 'temmuz ayı', 'temmuzda'],
    ['ağus', 'ağst', 'ağustos ayı', 'ağustosta'],
    ['eylül ayı', 'eylülde'],
    ['ekm', 'ekim ayı', 'ekimde'],
    ['ksm', 'kasım ayı', 'kasımda'],
    ['arl', 'aralık ayı', 'aralıkta'],
  ],
  present: [
    'halen', 'hâlen', 'halen devam ediyor', 'halen devam etmekte', 'halen devam', 'devam ediyor', 'devam ediyorum', 'devam etmekte', 'devam etmektedir', 'devam etmekteyim', 'devam', 'hâlâ', 'hala', 'hâlâ devam ediyor', 'hala devam ediyor', 'günümüz', 'günümüze kadar', 'günümüze', 'şu an', 'şu anda', 'şuan', 'şuanda', 'şu ana kadar', 'şu ana dek', 'şu anki', 'şimdi', 'şimdiye kadar', 'şimdiki', 'şimdiki zaman', 'bugün', 'bugüne kadar', 'bugüne dek', 'bugüne', 'bu güne kadar', 'halihazırda', 'hâlihazırda', 'hali hazırda', 'mevcut', 'mevcut iş', 'mevcut görev', 'güncel', 'aktif', 'aktif olarak', 'sürüyor', 'sürmekte', 'devam eden', 'çalışıyor', 'çalışıyorum', 'çalışmaktayım', 'çalışmakta', 'halen çalışıyor', 'halen çalışıyorum', 'halen çalışmaktayım', 'okuyor', 'okuyorum', 'öğrenimi devam ediyor', 'öğrenim devam ediyor', 'eğitim devam ediyor', 'sürdürüyor', 'sürdürüyorum',
  ],
  // Turkish puts the ablative behind the first date: "2019'dan 2021'e", "2019’dan 2021’e kadar".
  to: ['ile', "'den", "'dan", "'ten", "'tan", 'den', 'dan', 'ten', 'tan'],
  // Only "between" stands before a range, and Turkish puts it behind ("2019 - 2021 arasında"): no word comes first.
  from: [],
  // Behind the date: "2019'dan beri", "Mart 2020’den itibaren"; "başlangıç" before it.
  since: ['beri', 'bu yana', 'itibaren', "'den beri", "'dan beri", "'ten beri", "'tan beri", 'den beri', 'dan beri', 'ten beri', 'tan beri', "'den bu yana", "'dan bu yana", "'ten bu yana", "'tan bu yana", 'den bu yana', 'dan bu yana', 'ten bu yana', 'tan bu yana', "'den itibaren", "'dan itibaren", "'ten itibaren", "'tan itibaren", 'den itibaren', 'dan itibaren', 'ten itibaren', 'tan itibaren', 'yılından beri', 'yılından bu yana', 'yılından itibaren', 'başlangıç', 'başlama'],
  until: ['kadar', "'e kadar", "'a kadar", "'ye kadar", "'ya kadar", 'yılına kadar', 'dek', 'mezuniyet', 'mezun', 'mezuniyet tarihi', 'mezuniyet yılı', 'mezun oldu', 'bitiş', 'bitiş tarihi', 'bitirme', 'tamamlandı', 'tamamlanma', 'beklenen mezuniyet', 'beklenen mezuniyet tarihi', 'tahmini mezuniyet', 'tahmini mezuniyet tarihi', 'planlanan mezuniyet', 'beklenen', 'tahmini', 'beklenen bitiş'],
  // a CV in this language tells a beginning by a range
  entered: [],
  // an end too
  left: [],
  vague: ['başı', 'başları', 'ortası', 'ortaları', 'sonu', 'sonları'],
  seasons: {
    spring: ['ilkbahar', 'bahar', 'bahar dönemi', 'ilkbaharda', 'ilkbaharı', 'baharı'],
    summer: ['yaz', 'yaz dönemi', 'yazın', 'yazı'],
    autumn: ['sonbahar', 'güz', 'güz dönemi', 'sonbaharda', 'sonbaharı'],
    winter: ['kış', 'kış dönemi', 'kışın', 'kışı'],
  },
  durations: {
    year: ['yıl', 'sene', 'yıllık', 'senelik', 'yılı', 'yıldır'],
    month: ['ay', 'aylık', 'aydır'],
    week: ['hafta', 'haftalık', 'hft'],
    day: ['gün', 'günlük', 'iş günü'],
  },
  durationWords: ['ve', 'yaklaşık', 'yaklaşık olarak', 'toplam', 'toplamda', 'fazla', 'aşkın', 'üzeri', 'üzerinde', 'neredeyse', 'az', 'daha az', 'buçuk', 'yarım', 'bir buçuk', 'süre', 'süreyle', 'boyunca', 'den fazla', 'dan fazla', 'civarı', 'civarında', 'en az'],
};
