#include "knowledge/terms/word_class.h"

#include <utility>

#include "knowledge/term.h"

namespace posology::terms {
namespace {

// What a device maker sells. Posology's own list.
constexpr std::string_view device =
    "(?:monitor|probe|device|valve|ring|stent|graft|catheter|pump|sensor|system|implant|dressing|platform|solution|"
    "product|technology|tool|scanner|meter|lens|aligner|inhaler|patch|wearable|test|kit|instrument|needle|mask|laser|"
    "camera|software|app|tracker|analyzer|analyser|stapler|brace|prosthesis|electrode|ventilator|guidewire|balloon|"
    "sheath|screw|mesh|suture|oximeter|thermometer|cuff|mattress|syringe|filter|scope|endoscope|robot|clip|bandage|"
    "injector|machine|equipment|brand|aid|treatment|therapy|glucometer|pacemaker|defibrillator|bed|lead|foam)s?";

// What buyers want of it.
constexpr std::string_view result =
    "(?:accuracy|precision|results?|outcomes?|performance|relief|protection|safety|comfort|reliability|visibility|"
    "images?|imaging|sensitivity|specificity|detection|efficacy|effectiveness|patency|durability|grip|choice|option|"
    "healing|recovery|success|control|quality|fit|signal|readings?|measurements?|data quality|hemostasis|haemostasis)";

constexpr std::string_view harm =
    "(?:pain|risks?|infections?|complications?|bleeding|errors?|side effects?|symptoms?|bacteria|pathogens|mrsa|falls|"
    "revisions?|scarring|scars|ulcers?|pressure injuries|strokes?|thrombosis|clots?|reoperations?|readmissions?|"
    "need for|guesswork|mistakes|wrinkles|inflammation|swelling|disease|damage|heart attacks?|amputations?|deaths?|"
    "needle ?sticks?|sepsis|failures?|leaks?|blood loss)";

// What medicine is about: findings and diseases; and these, or people under care.
constexpr std::string_view disease =
    "(?:diseases?|disorders?|failures?|pain|infections?|stenos[ei]s|occlu(?:ded|sions?)|thrombos[ei]s|clots?|"
    "embolisms?|strokes?|arrhythmias?|fibrillation|afib|tumou?rs?|cancers?|lesions?|wounds?|ulcers?|bleeding|"
    "bleeds?|leaks?|sepsis|diabetes|hypertension|apn(?:o)?ea|copd|asthma|epilepsy|seizures?|depression|fractures?|"
    "injur(?:y|ies)|inflammation|swelling|symptoms?|complications?|deterioration|hypox(?:ia|aemia|emia)|"
    "hypotension|ischa?emia|infarctions?|aneurysms?|malformations?|deformit(?:y|ies)|incontinence|hearing loss|"
    "poor flow|low flow|graft problems?|graft trouble|grafts? loss|memory loss|"
    "(?:blocked|failing|narrowed|clogged|leaking|infected|diseased) [a-z]+)";
constexpr std::string_view people = "(?:patients?|children|newborns?)";

// What people call their own conditions.
constexpr std::string_view condition =
    "(?:<disease>|heart (?:failure|disease|attack)|high blood (?:pressure|sugar)|low blood sugar|blood pressure|"
    "(?:type [12] )?diabetes|obesity|migraines?|disability|anxiety|insomnia|snoring|infertility|dementia|psoriasis|"
    "acne|eczema|menopause|allerg(?:y|ies)|overweight|(?:back|knee|hip|joint|neck|chest|chronic|nerve) pain|"
    "(?:bad|weak|failing) (?:heart|knees?|hips?|back|bladder|hearing|eyesight)|varicose veins|sleep apno?ea|"
    "atrial fibrillation|irregular heartbeat|multiple sclerosis|parkinson'?s?|crohn'?s|arthritis|osteoporosis|"
    "kidney (?:disease|failure|stones)|leaky "
    "valve|pacemaker|stoma|endometriosis|gout|lupus|glaucoma|cataracts?|tinnitus|"
    "vertigo|scoliosis|lymphoe?dema|neuropathy|reflux|hernias?|ibs|colitis|hepatitis|hiv|angina|alzheimer'?s?|tremors?|"
    "sciatica|palpitations|breathlessness|hearing loss|vision loss|incontinence|addiction|eating disorder|autism|adhd)";

constexpr std::string_view day =
    "(?:[0-9]{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\b|"
    "(?:january|february|march|april|may|june|july|august|september|october|november|december) [0-9]{1,2}\\b|"
    "[0-9]{1,2}[./][0-9]{1,2}[./][0-9]{2,4}|[0-9]{4}-[0-9]{2}-[0-9]{2})";

// What only somebody under care has.
constexpr std::string_view care =
    "(?:visit|surgery|operation|implant(?:ation)?|appointment|procedure|check-?up|biopsy|scan|x-?ray|mri|admission|"
    "discharge|treatment|stay|chart|records?|file|test results?|results|diagnosis|check)";

// Where and in whom a device may be used outside its label.
constexpr std::string_view site =
    "(?:<condition>|newborns?|children|child|kids|babies|infants?|toddlers?|teens|teenagers|adolescents|minors|"
    "pregnan[a-z]+|burns?|scars?|spines?|shoulders?|knees?|hips?|elbows?|ankles?|wrists?|fingers?|jaws?|hearts?|brain|"
    "liver|lungs?|kidneys?|bladder|prostate|skin|coronar(?:y|ies)|carotids?|veins?|arteries|pets|dogs|cats|horses|"
    "animals|athletes)";

// The American regulator, as copy calls it.
constexpr std::string_view fda = "(?:fda|f\\.d\\.a\\.?|f d a|food and drug administration)";

// What is handed out at stands to please, and teaches nobody.
constexpr std::string_view gift =
    "(?:ipads?|iphones?|(?:android|free|new) tablets?|smart ?watch(?:es)?|apple watch(?:es)?|vouchers?|"
    "gift (?:cards?|baskets?|boxes|bags?)|giftcards?|hampers?|headphones|ear ?buds|mugs?|tumblers?|t-?shirts?|"
    "hoodies?|jackets?|fleeces?|socks|(?:espresso|coffee) (?:machines?|makers?)|"
    "golf (?:clubs?|bags?|trips?|weekends?|rounds?|outings?|balls?)|spa (?:days?|weekends?|trips?)|"
    "weekends? (?:in|at|away)|cruises?|chocolates?|wines?|whisk(?:e)?ys?|champagne|bourbon|drones?|game consoles?|"
    "kindles?|e-?readers?|sunglasses|sneakers|suitcases?|duffels?|jewell?ery|perfumes?|ski (?:pass|trip)s?|"
    "concert tickets?|broadway shows?|backpacks?|power ?banks?|scooters?|e-?bikes?|(?:bluetooth|wireless) speakers?|"
    "massages?|steak dinners?|open bar|cocktails?|(?:amazon|starbucks|shopping|coffee) cards?)";

// <site> holds <condition>, which holds <disease>, and so they come first.
constexpr std::pair<std::string_view, std::string_view> classes[] = {
    {"<own>", own_product},     {"<site>", site},     {"<fda>", fda},       {"<gift>", gift},
    {"<condition>", condition}, {"<device>", device}, {"<result>", result}, {"<harm>", harm},
    {"<disease>", disease},     {"<people>", people}, {"<day>", day},       {"<care>", care}};

}  // namespace

std::string with_word_classes(std::string_view pattern) {
  std::string text(pattern);
  for (const auto& [name, words] : classes) {
    for (std::size_t at = text.find(name); at != std::string::npos; at = text.find(name, at + words.size()))
      text.replace(at, name.size(), words);
  }
  return text;
}

}  // namespace posology::terms
