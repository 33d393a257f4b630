// Superlatives: what nobody can be shown to be.
#include "knowledge/terms/word_list.h"

namespace posology::terms {
namespace {

constexpr std::string_view grave[] = {
    R"(\bsafest\b)",
    R"(\bmost effective\b)",
};

constexpr std::string_view plain[] = {
    R"(\bbest\b)",
    R"(\b(the )?only\b)",
    R"((#1\b|\bnumber one\b|\bno\. ?1\b))",
    R"(\bfirst\b)",
    R"(\bsuperior\b)",
    R"(\bmost (accurate|advanced|reliable|comfortable|precise)\b)",
    R"(\bun(rivalled|rivaled|matched|paralleled|surpassed)\b)",
    R"(\bgold standard\b)",
    R"(\bproven\b)",
    R"(\bfastest\b)",
};

constexpr std::string_view puffery[] = {
    R"(\bleading\b)",
    R"(\brevolution(ary|ise|ize|izes|ises)\b)",
    R"(\bgame[- ]chang(er|ing)\b)",
    R"(\bstate[- ]of[- ]the[- ]art\b)",
    R"(\bcutting[- ]edge\b)",
    R"(\bnext[- ]gen(eration)?\b)",
    R"(\bbreakthrough\b)",
    R"(\bultimate\b)",
    R"(\bpremier\b)",
    R"(\binnovative\b)",
};

// Anatomy, programme names, mandatory limits, set phrases, and what is first in an order of things.
constexpr std::string_view allow[] = {
    R"(\bbest (practices?|regards|wishes|interests?|available evidence|supportive care|of luck)\b)",
    R"(\bat best\b)",
    R"(\bpersonal best\b)",
    R"(\b(rx|prescription) only\b)",
    R"(\bfor (professional|investigational|research|hospital|hcp|healthcare professional) use only\b)",
    R"(\bonly (when|if|by|under|for use|after|as|to|in)\b)",
    R"(\bsuperior (vena cava|mesenteric|oblique|rectus|colliculus|labrum|lobe|gluteal|pole)\b)",
    (R"(\bfirst[- ](in[- ]human|line|aid|degree|name|step|responders?|author|)"
     R"(trimester|quarter|half|use|read|time|of all|visit|day|week|month|year)\b)"),
    R"(\b(at|the|your|our) first\b)",
    (R"(\bfirst[- ](page|figure|slide|row|column|part|chapter|topic|question|)"
     R"(session|seat|results?|patients?|meeting)s?\b)"),
    R"(\bfirst (on|at)\b)",
    R"(\bfirst in (january|february|march|april|may|june|july|august|september|october|november|december)\b)",
    R"(\bfirst\?)",
    R"(\bleading (cause|causes|edge|zero|question|questions)\b)",
    R"(\bbreakthrough (pain|bleeding|infections?|devices? (designation|program))\b)",
    R"(\bultimate (tensile|strength|load|goal)\b)",
    R"(\bnumber one (on|in) (the|this) list\b)",
};

}  // namespace

const WordList& superlative() {
  static constexpr WordList list{
      "superlative",
      allow,
      {grave, plain, puffery},
      false,
      {"Heilmittelwerbegesetz s. 3 no. 2; TGA advertising code; FTC health products guidance", "2026",
       Certainty::reported}};
  return list;
}

}  // namespace posology::terms
