// What the passes over the mentions of a document share.
#ifndef WHOSAID_TAG_GATHERING_H_
#define WHOSAID_TAG_GATHERING_H_

#include <cstdint>
#include <span>
#include <vector>

#include "tag/bearers.h"
#include "tag/entities.h"
#include "tag/name_table.h"
#include "tag/name_words.h"
#include "tag/token_reader.h"

namespace whosaid {

// What is made for a document and forgotten behind it; the memory is for the next one.
struct GatheringSpace {
  NameTable table;
  NameList names;
  Bearers bearers;
  std::vector<uint32_t> named;  // the numbers of the mentions that are names
  std::vector<uint32_t> borne;  // the numbers of the mentions that are no pronouns
  std::vector<uint32_t> busy;   // of those that describe somebody, or are described
  std::vector<uint32_t> place;  // of an entity, in the order of first mentions
  std::vector<Entity> ordered;  // in that order
};

struct Gathering {
  Mention& MentionOf(const Name& name) { return mentions[name.mention]; }
  // Leaves of a name its first `count` words, one at least.
  void KeepFirst(Name& name, uint8_t count) {
    name.count = count;
    Mention& m = MentionOf(name);
    m.head = names.WordsOf(name).back().token;
    m.tokens.end = m.head + 1;
    m.name.end = reader.end(m.head);
  }
  // How the mention, one of `mentions`, came by its entity.
  void Note(const Mention& mention, Tie tie) {
    ties[static_cast<size_t>(&mention - mentions.data())] = tie;
  }

  TokenReader reader;
  std::span<Mention> mentions;
  std::span<Tie> ties;  // one a mention
  NameTable& table;
  NameList& names;
  Bearers& bearers;
};

// Calls visit(number in the table, whether it is the surname) for every short form of a name.
template <class Visit>
void ForEachPart(Gathering& g, const Name& name, EntityType type, Visit visit) {
  if (name.too_long || name.count < 2) return;
  const std::span<const NameWord> words = g.names.WordsOf(name);
  if (name.husbands) {
    visit(words.back().number, true);
    return;
  }
  if (words.size() > 2) {
    for (size_t w = 1; w + 1 < words.size(); ++w) {
      visit(g.table.At(WordsKey(words.subspan(w))), true);
    }
    for (size_t w = 2; w < words.size(); ++w) visit(g.table.At(WordsKey(words.first(w))), false);
  }
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
