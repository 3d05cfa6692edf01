// The stages up to tag/ run over a text, and questions about who is the same.
#ifndef WHOSAID_TESTS_TAG_TAGGED_H_
#define WHOSAID_TESTS_TAG_TAGGED_H_

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>

#include "support/english.h"
#include "tag/tag.h"
#include "tokenize/tokenize.h"

namespace whosaid {

struct Tagged {
  Document document;
  Tokens tokens;
  Entities entities;

  [[nodiscard]] std::string Text(Span span) const {
    return std::string(Slice(document.text, span));
  }
  [[nodiscard]] std::string Text(const Mention& mention) const {
    return Text(tokens.span(mention.tokens));
  }
  // The entity of the mention that reads so, the n-th of them.
  [[nodiscard]] Index<Entity> EntityOf(std::string_view words, int n = 0) const {
    for (const Mention& m : entities.mentions) {
      if (Text(m) == words && n-- == 0) return m.entity;
    }
    ADD_FAILURE() << "no mention reads " << words << " in: " << document.text;
    return {};
  }
  [[nodiscard]] const Entity& At(Index<Entity> index) const {
    return entities.entities[index.value()];
  }
  // The fullest name of whom these words mean.
  [[nodiscard]] std::string NameOf(std::string_view words, int n = 0) const {
    const Index<Entity> entity = EntityOf(words, n);
    return entity.has_value() ? Text(At(entity).name) : "(nobody)";
  }
  [[nodiscard]] std::string RoleOf(std::string_view words) const {
    const Index<Entity> entity = EntityOf(words);
    return entity.has_value() ? Text(At(entity).role) : "(nobody)";
  }
};

[[nodiscard]] inline Tagged Tag(std::string text, TagScratch& scratch) {
  Tagged result;
  result.document = MakeDocument(std::move(text));
  result.tokens = Tokenize(result.document, *English());
  MatchScratch match_scratch;
  result.entities = TagEntities(result.document, result.tokens, *English(), match_scratch, scratch);
  return result;
}

[[nodiscard]] inline Tagged Tag(std::string text) {
  TagScratch scratch;
  return Tag(std::move(text), scratch);
}

}  // namespace whosaid

#endif  // WHOSAID_TESTS_TAG_TAGGED_H_
