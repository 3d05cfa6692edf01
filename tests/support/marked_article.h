// A gold article: the text of one document and every quotation in it, as a linguist marked them
// inline. corpus/README.md describes the format. Owns its text; every Span points into that.
// Reading one never guesses: what the format does not allow is an error with its line and column.
#ifndef WHOSAID_SUPPORT_MARKED_ARTICLE_H_
#define WHOSAID_SUPPORT_MARKED_ARTICLE_H_

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/span.h"

namespace whosaid {

enum class GoldType : uint8_t { kDirect, kMixed, kIndirect };

// What marks around words that nobody says are for.
enum class GoldUse : uint8_t { kTitle, kNickname, kHeading, kWord };

struct GoldQuote {
  std::string id;  // "q1"
  GoldType type = GoldType::kDirect;
  std::vector<Span> content;       // fragments in text order, at least one
  std::optional<Span> cue;         // none: the quote floats
  std::optional<Span> source;      // the whole noun phrase; none: the speaker is implicit
  std::vector<Span> speakers;      // the head mentions in the source: one, or one a person
  std::vector<std::string> names;  // the fullest name of each person; none: nobody can be named
  std::optional<size_t> parent;    // into MarkedArticle::quotes: the quote around this one
  uint32_t line = 0;               // of the file, where its content begins
};

// Words in quotation marks that are no quotation.
struct GoldNonQuote {
  Span span;
  GoldUse use = GoldUse::kWord;
};

struct GoldEntity {
  std::string name;                  // its fullest name in the text
  std::vector<std::string> aliases;  // the other names that the text gives it
};

struct MarkedArticle {
  std::string id;
  std::string genre;
  std::vector<std::string> phenomena;  // the tags of its header
  std::string text;
  std::vector<GoldQuote> quotes;  // in the order of the list at the file's end
  std::vector<GoldNonQuote> non_quotes;
  std::vector<GoldEntity> entities;  // everybody that a quote names, and whom the list adds
};

// `file` names the source in messages: "file:line:col: what is wrong".
[[nodiscard]] Result<MarkedArticle> ParseMarkedArticle(std::string_view file,
                                                       std::string_view source);

[[nodiscard]] Result<MarkedArticle> ReadMarkedArticle(const std::filesystem::path& file);

// The gold articles below `folder`, at any depth, sorted by path.
[[nodiscard]] std::vector<std::filesystem::path> ListMarkedArticles(
    const std::filesystem::path& folder);

}  // namespace whosaid

#endif  // WHOSAID_SUPPORT_MARKED_ARTICLE_H_
