// Tokens of an invented text as the English pack's own lexicons make them, without its rules.
#ifndef WHOSAID_SUPPORT_ENGLISH_TOKENS_H_
#define WHOSAID_SUPPORT_ENGLISH_TOKENS_H_

#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <utility>

#include "base/check.h"
#include "rulefile/pack.h"
#include "text/document.h"
#include "tokenize/tokenize.h"

namespace whosaid {

inline const RulePack& EnglishWords() {
  static const std::shared_ptr<const RulePack> pack = [] {
    const std::filesystem::path rules = std::filesystem::path(WHOSAID_SOURCE_DIR) / "rules/en";
    PackFiles files;
    for (const char* folder : {"lexicon", "tokenize"}) {
      if (!std::filesystem::exists(rules / folder)) continue;
      for (const auto& entry : std::filesystem::directory_iterator(rules / folder)) {
        std::ifstream in(entry.path(), std::ios::binary);
        files[std::string(folder) + '/' + entry.path().filename().string()] =
            std::string(std::istreambuf_iterator<char>(in), {});
      }
    }
    RulePack::Loaded loaded = RulePack::Load("en", files);
    for (const RuleError& error : loaded.errors) std::fputs(FormatRuleError(error).c_str(), stderr);
    WHOSAID_CHECK(loaded.pack != nullptr);
    return std::move(loaded.pack);
  }();
  return *pack;
}

inline Tokens TokenizeEnglish(std::string text) {
  return Tokenize(Document{"test", std::move(text), {}}, EnglishWords());
}

}  // namespace whosaid

#endif  // WHOSAID_SUPPORT_ENGLISH_TOKENS_H_
