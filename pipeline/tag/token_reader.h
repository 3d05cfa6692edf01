// What this stage asks of one token: what its word may be, how it reads. Points at the document,
// its tokens and the rules; owns nothing.
#ifndef WHOSAID_TAG_TOKEN_READER_H_
#define WHOSAID_TAG_TOKEN_READER_H_

#include <cstdint>
#include <string_view>

#include "tag/name_hash.h"
#include "tag/name_table.h"
#include "tag/tag_rules.h"
#include "text/document.h"
#include "tokenize/tokens.h"

namespace whosaid {

class TokenReader {
 public:
  TokenReader(const Document& document, const Tokens& tokens, const TagRules& rules)
      : text_(document.text),
        size_(tokens.size()),
        begin_(tokens.begin.data()),
        end_(tokens.end.data()),
        word_(tokens.word.data()),
        shape_(tokens.shape.data()),
        rules_(rules) {}

  [[nodiscard]] uint32_t size() const { return size_; }
  [[nodiscard]] uint32_t begin(uint32_t token) const { return begin_[token]; }
  [[nodiscard]] uint32_t end(uint32_t token) const { return end_[token]; }
  [[nodiscard]] Shape shape(uint32_t token) const { return shape_[token]; }
  [[nodiscard]] Form form(uint32_t token) const { return shape_[token].form(); }

  // The bits of tag_word that its word has.
  [[nodiscard]] uint64_t Bits(uint32_t token) const { return rules_.words[word_[token]]; }

  // A token past the last is nothing, and reads empty.
  [[nodiscard]] bool IsAny(uint32_t token, uint64_t bits) const {
    return token < size_ && (Bits(token) & bits) != 0;
  }
  [[nodiscard]] std::string_view Word(uint32_t token) const {
    if (token >= size_) return {};
    return {text_.data() + begin_[token], end_[token] - begin_[token]};
  }
  [[nodiscard]] char FirstByte(uint32_t token) const { return text_[begin_[token]]; }
  [[nodiscard]] bool Is(uint32_t token, char mark) const {
    const std::string_view word = Word(token);
    return word.size() == 1 && word.front() == mark;
  }
  [[nodiscard]] NameHash HashOf(uint32_t token) const {
    return {text_, {begin_[token], end_[token]}};
  }
  [[nodiscard]] uint64_t WordKey(uint32_t token) const {
    return KeyOf(KeyKind::kWords, HashOf(token).value());
  }
  // The same for "Bill" and "William".
  [[nodiscard]] uint64_t GivenKey(uint32_t token) const {
    return SectionKey(token, rules_.nickname);
  }
  // The same for "Sen." and "senator".
  [[nodiscard]] uint64_t RoleKey(uint32_t token) const { return SectionKey(token, rules_.office); }
  [[nodiscard]] bool HasNickname(uint32_t token) const {
    return rules_.nickname[word_[token]] != 0;
  }

 private:
  [[nodiscard]] uint64_t SectionKey(uint32_t token, const std::vector<LexiconId>& sections) const {
    const LexiconId section = sections[word_[token]];
    if (section != 0) return KeyOf(KeyKind::kSection, section);
    return WordKey(token);
  }

  std::string_view text_;
  // The columns of the tokens.
  uint32_t size_;
  const uint32_t* begin_;
  const uint32_t* end_;
  const WordClass* word_;
  const Shape* shape_;
  const TagRules& rules_;
};

}  // namespace whosaid

#endif  // WHOSAID_TAG_TOKEN_READER_H_
