#include "rulefile/pattern_lexer.h"

#include <fmt/format.h>

#include <utility>

namespace whosaid {
namespace {

using Kind = PatternToken::Kind;

bool IsUpper(char c) { return c >= 'A' && c <= 'Z'; }
bool IsLower(char c) { return c >= 'a' && c <= 'z'; }
bool IsDigit(char c) { return c >= '0' && c <= '9'; }
bool IsNameByte(char c) { return IsUpper(c) || IsDigit(c) || c == '_' || c == '-'; }
bool IsWordByte(char c) { return IsLower(c) || IsDigit(c) || c == '_' || c == '-'; }
bool IsLexiconByte(char c) { return IsWordByte(c) || IsUpper(c) || c == '.'; }

class Lexer {
 public:
  Lexer(const Place& part, std::vector<PatternToken>& tokens, RuleErrors& errors)
      : part_(part),
        text_(part.file->line(part.line).substr(part.begin, part.width)),
        tokens_(tokens),
        errors_(errors) {}

  void Run() {
    while (at_ < text_.size()) {
      const char c = text_[at_];
      if (c == ' ' || c == '\t') {
        ++at_;
        glued_ = false;
        continue;
      }
      if (c == '#') break;
      if (!Token(c)) return;
      glued_ = true;
    }
  }

 private:
  bool Token(char c) {
    const size_t begin = at_;
    if (c == '"') return Quoted(begin, Kind::kLiteral);
    if (c == '=' && at_ + 1 < text_.size() && text_[at_ + 1] == '"' && !AfterName()) {
      ++at_;
      return Quoted(begin, Kind::kExact);
    }
    if (c == '@') {
      ++at_;
      const std::string_view name = While(IsLexiconByte);
      Push(Kind::kLexicon, begin, std::string(name));
      return true;
    }
    if (IsUpper(c)) {
      // "Named" is one word, though none of ours.
      const std::string_view name = While(IsNameByte);
      const std::string_view rest = While([](char b) { return IsUpper(b) || IsWordByte(b); });
      Push(Kind::kName, begin, std::string(name).append(rest));
    } else if (IsLower(c)) {
      Push(Kind::kWord, begin, std::string(While(IsWordByte)));
    } else if (IsDigit(c)) {
      Push(Kind::kNumber, begin, std::string(While(IsDigit)));
    } else if (text_.substr(at_).starts_with("+=")) {
      at_ += 2;
      Push(Kind::kSign, begin, "+=");
    } else if (std::string_view("()[]{}|?*+,!=").find(c) != std::string_view::npos) {
      ++at_;
      Push(Kind::kSign, begin, std::string(1, c));
    } else {
      errors_.Add(rule_code::kSyntax, At(begin, 1), "this has no meaning in a pattern",
                  "words and marks stand in quotation marks");
      return false;
    }
    return true;
  }

  // Does a name stand right before, so that `=` captures?
  bool AfterName() const {
    return glued_ && !tokens_.empty() && tokens_.back().kind == Kind::kName;
  }

  bool Quoted(size_t begin, Kind kind) {
    std::string word;
    for (++at_; at_ < text_.size() && text_[at_] != '"'; ++at_) {
      const bool escape = text_[at_] == '\\' && at_ + 1 < text_.size();
      if (escape) ++at_;
      word += text_[at_];
    }
    if (at_ == text_.size()) {
      errors_.Add(rule_code::kSyntax, At(begin, text_.size() - begin),
                  "the quotation mark is never closed");
      return false;
    }
    ++at_;
    Push(kind, begin, std::move(word));
    return true;
  }

  template <class Predicate>
  std::string_view While(Predicate holds) {
    const size_t begin = at_;
    while (at_ < text_.size() && holds(text_[at_])) ++at_;
    return text_.substr(begin, at_ - begin);
  }

  Place At(size_t begin, size_t width) const {
    return {part_.file, part_.line, part_.begin + static_cast<uint32_t>(begin),
            static_cast<uint32_t>(width)};
  }

  void Push(Kind kind, size_t begin, std::string text) {
    tokens_.push_back({kind, std::move(text), At(begin, at_ - begin), glued_});
  }

  const Place part_;
  const std::string_view text_;
  std::vector<PatternToken>& tokens_;
  RuleErrors& errors_;
  size_t at_ = 0;
  bool glued_ = false;
};

}  // namespace

void LexPattern(const Place& part, std::vector<PatternToken>& tokens, RuleErrors& errors) {
  Lexer(part, tokens, errors).Run();
}

}  // namespace whosaid
