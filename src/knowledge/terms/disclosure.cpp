// Words that disclose a connection (tier 1), and words that only hint at one (tier 2).
#include "knowledge/terms/word_list.h"

namespace posology::terms {
namespace {

// Whole words: "#adherence" is no "#ad".
constexpr std::string_view clear[] = {
    R"(#ad\b)",
    R"((^|[ .!(\n])ad ?([:.|(]| -))",
    R"(\b(paid|my) ad\b)",
    R"(\badvert(isement|ising|orial)?\b)",
    R"(\bsponsor(ed|ship|s)?\b)",
    R"(\bpaid\b)",
    R"(\b(pays|paying) me\b)",
    R"(\bi (work|worked) (for|at|with)\b)",
    R"(\b(employee|staff|consultant|adviser|advisor|shareholder|investor|board member|founder|member of the board) (of|to|for|at|in)\b)",
    R"(\b(employed|funded|compensated) by\b)",
    R"(\b(speaker|consult(ing|ancy)|speaking) (fees?|honorari(um|a))\b)",
    R"(\bhonorari(um|a)\b)",
    R"(\b(own|hold|have) (shares|stock|equity)\b)",
    R"(\b(gave|sent|lent|gifted|received|got|given)\b[^.!?\n]{0,40}\b(free|for nothing|at no (cost|charge)|without charge|sample|loan)\b)",
    R"(\bfree (product|device|sample|loan)s? (from|by)\b)",
    R"(\b(my|his|her) (wife|husband|partner|brother|sister|father|mother|son|daughter|spouse) (works|is employed)\b)",
    (R"(\b(anzeige|werbung|bezahlt|gesponsert|publicit_|partenariat r_mun_r_|pubblicit_|sponsorizzato|reklama|)"
     R"(materia_ sponsorowany|publicidad|patrocinado|reclame|betaald|annonce|reklame|oglas)\b)"),
    R"(\b(publicit_|pubblicit_))",
};

// FTC staff call such words unclear.
constexpr std::string_view vague[] = {
    R"(#(sp|spon|collab|partner|ambassador|thanks|client|ee|emp|af)\b)",
    R"(#[a-z0-9 ]{0,40}\b(partner|ambassador|collab|family|crew|friends?)\b)",
    R"(\b(brand )?ambassadors?\b)",
    R"(\b(in )?(collaboration|partnership|cooperation) with\b)",
    R"(\b(collab|partner(ed|ing|s)?|team(ed|ing) up|work(ed|ing) together) with\b)",
    R"(\b(thanks|thank you|thx|cheers|kudos|grateful|gratitude)\b)",
    R"(\bpart of the [a-z]+ (family|team|crew|community)\b)",
    R"(#team ?[a-z]+)",
    R"(\b[a-z]+ x [a-z]+)",
    R"(\b(hosted|invited|inspired|welcomed) by\b)",
    R"(\b(my )?friends (at|from)\b)",
    R"(\b(courtesy of|powered by|presented by|brought to you by|made possible by|supported by|friends? of|proud partner)\b)",
};

}  // namespace

const WordList& disclosure() {
  static constexpr WordList list{"disclosure",
                                 {},
                                 {clear, vague, {}},
                                 false,
                                 {"FTC, Disclosures 101 for Social Media Influencers, November 2019, and staff answers",
                                  "2019", Certainty::reported}};
  return list;
}

}  // namespace posology::terms
