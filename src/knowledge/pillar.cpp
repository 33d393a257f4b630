#include "knowledge/pillar.h"

#include <iterator>

namespace posology {
namespace {

// In the order of the enumeration; the letters are all different.
constexpr PillarFacts table[] = {
    {Pillar::educational, "E", "teaches something about the disease, the method or the work, and sells nothing", false},
    {Pillar::product, "P", "speaks of an own product: what it is, what it does, how to get it", false},
    {Pillar::dialogue, "D", "asks, answers and listens: polls, questions, discussions", false},
    {Pillar::partner, "A", "shows work with partners, clinics and societies", false},
    {Pillar::service, "S", "helps people who already use the product: training, support, updates", false},
    {Pillar::curated, "C", "passes on what others have published, with our reason why it matters", false},
    {Pillar::event, "V", "announces or reports a congress, a webinar or a day of awareness", false},
    {Pillar::testimonial, "T", "lets a clinician, a patient or a customer speak", false},
    {Pillar::recruitment, "R", "looks for colleagues", false},
    {Pillar::corporate, "O", "news of the company itself", false},
    {Pillar::siuu, "U", "scientific information on unapproved uses, for clinicians, as a written post only", true},
    {Pillar::misinformation_response, "M", "corrects a false statement of others, as a written post only", true},
};
static_assert(std::size(table) == WordsOf<Pillar>::list.size());

}  // namespace

const PillarFacts& pillar_facts(Pillar pillar) { return table[static_cast<std::size_t>(pillar)]; }

}  // namespace posology
