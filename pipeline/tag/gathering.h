// What the passes over the names of a document share.
#ifndef WHOSAID_TAG_GATHERING_H_
#define WHOSAID_TAG_GATHERING_H_

#include <span>

#include "tag/bearers.h"
#include "tag/entities.h"
#include "tag/name_table.h"
#include "tag/name_words.h"
#include "tag/token_reader.h"
#include "text/document.h"
#include "tokenize/tokens.h"

namespace whosaid {

struct Gathering {
  Gathering(const Document& text, const Tokens& words, const TagRules& rules, Entities& found);

  Mention& MentionOf(const Name& name) { return entities.mentions[name.mention]; }

  const Tokens& tokens;
  TokenReader reader;
  Entities& entities;
  NameTable table;
  NameList names;
  Bearers bearers;
};

// Calls visit(number in the table, whether it is the surname) for every short form of a name.
template <class Visit>
void ForEachPart(Gathering& g, const Name& name, EntityType type, Visit visit) {
  if (name.too_long || name.count < 2) return;
  const std::span<const NameWord> words = g.names.WordsOf(name);
  const auto number = [&](std::span<const NameWord> part) { return g.table.At(WordsKey(part)); };
  for (size_t w = 1; w + 1 < words.size(); ++w) visit(number(words.subspan(w)), true);
  for (size_t w = 2; w < words.size(); ++w) visit(number(words.first(w)), false);
  if (MayBePerson(type)) {
    for (const NameWord& word : words) {
      if (g.reader.IsAny(word.token, tag_word::kFunction)) continue;
      visit(word.number, &word == &words.back());
    }
    if (g.reader.HasNickname(words[0].token)) {
      visit(g.table.At(g.reader.GivenKey(words[0].token)), false);
    }
  } else if (type == EntityType::kOrganization) {
    visit(words[0].number, false);
  }
}

}  // namespace whosaid

#endif  // WHOSAID_TAG_GATHERING_H_
