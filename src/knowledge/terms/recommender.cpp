// Recommenders and children: professionals who speak for a device (tier 1), and words that call on children (tier 2).
#include "knowledge/terms/word_list.h"

namespace posology::terms {
namespace {

constexpr std::string_view recommended[] = {
    (R"(\b(doctors?|physicians?|surgeons?|nurses?|pharmacists?|dentists?|midwi(fe|ves)|therapists?|opticians?|audiologists?|)"
     R"([a-z]{3,}(ologists?|iatrists?|iatricians?)|professors?|dr|prof|clinicians?|specialists?|hospitals?|clinics?)\b\.?)"
     R"([^.!?\n]{0,50}\b(recommends?|advises?|trusts?|swears? by|prescribes?|prefers?|relies on|rely on|endorses?|vouch(es)? for|)"
     R"((both |all |always )?says?:|choose|chooses)\b)"),
    (R"(\b(recommended|trusted|endorsed|chosen|advised|preferred|prescribed) by ([a-z0-9-]+ ){0,4}(doctors?|physicians?|surgeons?|nurses?|)"
     R"(pharmacists?|dentists?|midwives|therapists?|[a-z]{3,}(ologists?|iatrists?|iatricians?)|professors?|clinicians?|specialists?|)"
     R"(hospitals?|clinics?|experts)\b)"),
    R"(\b(doctor|nurse|pharmacist|dentist|clinician|physician|surgeon)[- ](recommended|trusted|approved|endorsed)\b)",
    R"(\b(lekarze?|lekarka|farmaceut[a-z]+|piel[^ ]{1,3}gniark[a-z]+|profesor(owie)?|specjali[^ ]{1,3}ci)\b[^.!?\n]{0,40}\b(polec|zalec|rekomend|ufaj))",
    R"(\b(medic[oi]|dottor[ei]|farmacist[ai]|dentist[ai]|infermier[ei]|specialist[ai]|professor[ei])\b[^.!?\n]{0,40}\b(consigli|raccomand|prescriv|si fidano))",
    R"(\b(consigliat|raccomandat|prescritt)[oaie] da(i|gli|l|lle)? ([a-z]+ )?(medic[oi]|dottor[ei]|farmacist[ai]|dentist[ai]|infermier[ei]|specialist[ai]))",
    R"(\b(lije[^ ]{1,3}ni(k|ci|ca)|ljekarni(k|ci)|farmaceut[a-z]*|doktor[a-z]*|medicinsk[a-z]+ sestr[a-z]+)\b[^.!?\n]{0,40}\b(preporu|vjeruj))",
    R"(\b(polecan[eya]|zalecan[eya]) przez ([a-z]+ )?(lekarz|farmaceut|specjalist))",
};

constexpr std::string_view children[] = {
    R"((^|[.!?\n] ?)(hey |hi |hello |dear )?(kids|children|boys and girls|girls and boys|little (ones|champions?|heroes|stars))\b,? )",
    R"(\bask (your )?(mum|mom|mummy|mommy|dad|daddy|parents)\b)",
    R"(\b(kids|children|boys|girls|champions|heroes|explorers) aged? ([3-9]|1[0-7])\b)",
};

// Advice to ask a professional, which laws want, and what professionals say of other things.
constexpr std::string_view allow[] = {
    R"(\b(ask|talk to|speak to|consult|see|contact|tell) (your|a|the) (doctor|physician|pharmacist|nurse|dentist|specialist)\b)",
    R"(\b(if|when|as|unless|until) (your|a|the) (doctor|physician|pharmacist|nurse|dentist|specialist)\b[^.!?\n]{0,40})",
    R"(\b(recommends?|advises?) (that|to|against|you|regular|daily|washing|exercise|rest)\b)",
};

}  // namespace

const WordList& recommender() {
  static constexpr WordList list{
      "recommender",
      allow,
      {recommended, children, {}},
      false,
      {"Posology's own list, for the bans of recommenders and of advertising to children", "2026", Certainty::assumed}};
  return list;
}

}  // namespace posology::terms
