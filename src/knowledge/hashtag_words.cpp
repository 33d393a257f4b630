#include "knowledge/hashtag_words.h"

#include <algorithm>
#include <limits>

#include "text/ascii.h"

namespace posology {
namespace {

// Collected by hand in 2026 from hashtags of device makers, societies and congresses; in alphabetical order. Long words
// of one piece ("electrophysiology") stand here so that they are never taken apart.
constexpr std::string_view known =
    "about access accessibility accessible achievement achievements act action active acute advanced adventure "
    "advocacy against age aged aging ahead ai air all always amazing ambition american an and anestesia anesthesia "
    "anesthesiology aneurysm angiography animal annotation announcement announcements annual answer answers "
    "antibiotics anticoagulation aortic apnea app appointment appointments appreciation apprenticeship arbeit are "
    "arrhythmia art artery arthritis arthroscopy artifacts artificial asia ask assisted association atrial autumn "
    "avenir award awards aware awareness back background backwards bariatric based be beat beautiful become behind "
    "being believe belong best better beyond big bio biocompatibility biomedical biotech biotechnology birthday blood "
    "body bone book booth box bradycardia brain brave breakthrough breast breathe bright bring bronchoscopy build "
    "building built business by bypass camp can cancer capital cardiac cardio cardiologia cardiologie cardiology "
    "cardiomyopathy cardiothoracic cardiovascular care career careers caregiver caregivers case catheterization "
    "celebrate celebrating celebration center centered centred centricity challenge champion champions championship "
    "change changer changing charity chat check chemotherapy chest child children chirurgia choose christmas chronic "
    "cirugia city class clean clinic clinical clinician clinicians club coach code coeur coffee collaborate "
    "collaboration college colon combination come commercialization communication community company compliance "
    "conference congress connect connected connectee connecting connection conversation cool corazon coronary course "
    "craftsmanship create creating critical culture cuore cure curious customer cybersecurity cycle dad dance danke "
    "dare das dashboard data date day days de deep delegation deliver delivery dental dermatology des design "
    "designation destination deutschland develop developer developers development device devices diabetes diagnostic "
    "diagnostics dialysis diary did difference different digital disease diseases dispositivi dispositivos diversity "
    "do doctor doctors documentation doing donate donor donors dream dreams drive driven drug du ear earth easy eat "
    "echo echocardiography educate education educator educators effect ein eine electrocardiogram electrophysiology "
    "emergency emploi employee empower empowering empowerment end endocrinology endoscopy energy enfermeria "
    "engagement engineer engineering engineers ensemble entertainment entrepreneurship environment environmental "
    "epidemiology equality equity ergonomics ethics europe european event events every everybody everyone everything "
    "everywhere examination excellence excited exhibition experience expert experts explanation explore eye factory "
    "facts failure fair faith fall families family fast father feeling feet fellowship female fibrillation field "
    "fight film find finder first fit fitness flow focus follow food foot for forever forschung forum forward found "
    "foundation founder frauen free friday friend friendly friends friendship from fuer fun fund future futuro gala "
    "game gastroenterology gefaesschirurgie gemeinsam general gesund gesundes gesundheit get gift giornata girls give "
    "gives giving global go good graft great green grow growing growth guide guideline guidelines gynecology habits "
    "hack haemodialysis hand happen happiness happy hard he headphones health healthcare healthy hear hearing heart "
    "hearts help helping helps hematology hemodialysis her hero heroes herz herzen high hip hire hiring his holiday "
    "holidays home hope hopital hospital hospitals hour house how human humans hygiene hypertension hypotension icu "
    "idea ideas image imaging immunology immunotherapy impact implant implants important improve improvement "
    "improvements improving in inclusion infection infirmiere information innovation innovations inside insieme "
    "inspire inspired inspiring inteligencia intelligence intensive intern international interns internship "
    "interoperability interventional into invasive invention inventors invest investigacion investing is it job jobs "
    "join joint journal journee journey journeys juntos kardiologie karriere keep kidney kids kind kindness klinik "
    "knee know knowledge kongress krankenhaus la lab laboratory land laparoscopy laptop large las last launch lavoro "
    "lead leader leaders leadership leading learn learning leben led legacy legation les less lesson lessons let lets "
    "level library liebe life lifecycle light like line link listen listening live liver lives living local look "
    "looking los lost love loves lunch lung machine made magic mail make maker makers makes making man management "
    "manager mandate mandatory manufacturing map march mark marketing master material matter matters measurement "
    "measurements medal medecine medical medici medicina medicine medicos medizin medizintechnik medtech meet meeting "
    "member members membership memory men mental mentorship message method microbiology microscope microscopy "
    "microsurgery mind mindful minds minimally minute minutes mission mit mobile mobility modern mom moment moments "
    "monday mondiale money monitor monitoring month more morning most mother mothers motivation move movement mum "
    "mundial must my name namespace nanotechnology nation national nationwide nature need needs nephrology network "
    "networking neuro neurologia neurologie neurology neurosurgery never neverending nevertheless new news newspaper "
    "next nice night nothing now numbers nurse nurses nursing nurturing nutrition obesity obligation of office ohne "
    "old on once oncology one online only open operating ophthalmology opportunities opportunity optimization organ "
    "organisation organization organs ortho orthopaedic orthopaedics orthopedic orthopedics ospedale osteoarthritis "
    "osteoporosis otolaryngology our out outcomes outdoor outpatient outsource over own ownership pacemaker pack "
    "packaging page pain paint pandemic paper parents park part partner partners partnership party passion path "
    "pathology pathway patient patients peace pediatric pediatrics people perfect perfusion perfusionist "
    "perioperative permission personalised personalized pflege pharmaceutical pharmaceuticals pharmacology photo "
    "physician physicians physiology physiotherapist physiotherapy picture place plan planet plant plastic play "
    "please pneumonia podcast point policy positive possibilities possible poster pour power powered powerful "
    "practice precision prepare prepared present presentation pressure prevention pride primary prize probe problem "
    "process processor product production productivity professional professionals program programme progress project "
    "promise prostate protect protection proud proudly psychotherapy public publication pulmonology purpose quality "
    "question questions quit race radiology radiotherapy rally randomized rare reach read reading ready real "
    "recherche recognition recovery recycle regulatory rehab rehabilitation reimbursement relationship relief remote "
    "replacement report requirement requirements research residents resilience respect respiratory responder "
    "responders responsibility rest retreat rheumatology ricerca ride rights rise risk road robotic robotics rock "
    "rocks role room rooms roots round rules run runner runs safe safety sale salon salud salute sante satisfaction "
    "saturday save saves scenes schlaf scholarship school science scientist scientists seal seat seconds secret see "
    "self senior sense sensor sensors series serve service session share sharing shift shine show side sign signs "
    "simple simulation sit skill skills skin sleep small smart smartphone smile smoke social society software soins "
    "solutions somebody something soul sound source space speak speaker speakers special spine spirit sponsorship "
    "sport sports spring staff stage stand standardization star stark startup startups stay stem step steps "
    "sterilization stethoscope still stop stories story strength stress strive stroke strong stronger student "
    "students studies study style success sugar summer summit sunday sunshine supplement support surgeon surgeons "
    "surgeries surgery surgical surprise survey survivor survivors sustainability sustainable sustainably switch "
    "symposium system tachycardia tag take takes taking talent talk talks target taste teach teacher teaching team "
    "teams teamwork tech technik technology telehealth telemedicine tell termination test testing than thank thanks "
    "thanksgiving that the theatre their them then therapist therapists therapy there these they thing things think "
    "thinking this thoracic thrombectomy through throughout throwback thursday tier time tip tips to today together "
    "tomorrow tonight tools top touch tour town toxicology trabajo traceability trade train trainee trainer training "
    "transformation transparency transplant trauma travel treat tree trial trials trip trust truth try tuberculosis "
    "tuesday turn turnaround two type uk ultrasound und under underline understand understanding united university "
    "unser unsere up urology us usa useful user users vaccination value values valve vascular vein veterans vida "
    "video vie village virtual vision visit vita voice voices volunteer volunteers vote walk wards waste watch water "
    "way ways we wear webinar webinars wednesday week weekend welcome well wellness what when where who wholesale why "
    "will winter wireless wise wish wishes with without woche women womens wonder word words work workaround "
    "workforce working workplace workshop workspace world worldwide worth wound wounds write year yes yoga you young "
    "your youth zero zone zukunft ";

std::vector<std::string_view> split() {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < known.size();) {
    const std::size_t end = known.find(' ', at);
    words.push_back(known.substr(at, end - at));
    at = end + 1;
  }
  std::sort(words.begin(), words.end());
  return words;
}

bool is_word(std::string_view text) {
  static const std::vector<std::string_view> words = split();
  return std::binary_search(words.begin(), words.end(), text);
}
bool digit(char c) { return c >= '0' && c <= '9'; }

// The end of a run of digits that begins here, else the place itself.
std::size_t digits_end(const std::string& text, std::size_t at) {
  while (at < text.size() && digit(text[at])) ++at;
  return at;
}

}  // namespace

std::vector<std::string> words_of_hashtag(std::string_view tag) {
  constexpr std::size_t most = 100, longest = 20, none = std::numeric_limits<std::size_t>::max();
  if (tag.size() > most) return {};
  const std::string text = ascii::to_lower(std::string(tag));
  // From the end: how many words the rest takes, and where the first of them ends.
  std::vector<std::size_t> words(text.size() + 1, none), ends(text.size() + 1, 0);
  words[text.size()] = 0;
  for (std::size_t at = text.size(); at-- > 0;) {
    const std::size_t number = digits_end(text, at);
    for (std::size_t end = at + 1; end <= std::min(text.size(), at + longest); ++end) {
      if (words[end] == none || (end != number && !is_word(std::string_view(text).substr(at, end - at)))) continue;
      if (words[at] > words[end] + 1) {
        words[at] = words[end] + 1;
        ends[at] = end;
      }
    }
  }
  std::vector<std::string> parts;
  if (words[0] == none) return parts;
  for (std::size_t at = 0; at < text.size(); at = ends[at]) parts.push_back(text.substr(at, ends[at] - at));
  return parts;
}

}  // namespace posology
