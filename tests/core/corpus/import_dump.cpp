// SPDX-License-Identifier: Apache-2.0
//
// import_dump ROOT [THREADS]: what the reader finds in a corpus laid out like IEMOCAP, as JSON:
// the report and every turn. For holding it against another reader by hand; no test runs it.
#include "core/corpus/iemocap.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <cstdlib>
#include <iostream>

using namespace merhan;

namespace {

nlohmann::ordered_json number(const std::optional<double> &value)
{
    return value ? nlohmann::ordered_json(*value) : nlohmann::ordered_json(nullptr);
}

nlohmann::ordered_json toJson(const corpus::Dimensions &dimensions)
{
    return {number(dimensions.valence), number(dimensions.activation),
            number(dimensions.dominance)};
}

nlohmann::ordered_json toJson(const corpus::Utterance &u)
{
    nlohmann::ordered_json json = {{"id", u.id},
                                   {"session", u.session},
                                   {"dialog", u.dialog},
                                   {"turn", u.turn},
                                   {"speaker", u.speaker},
                                   {"label", u.label},
                                   {"code", u.releaseCode},
                                   {"start", u.startSeconds},
                                   {"end", u.endSeconds},
                                   {"wav", u.wav},
                                   {"rate", u.sampleRateHz},
                                   {"channels", u.channels},
                                   {"frames", u.frames},
                                   {"vad", toJson(u.dimensions)},
                                   {"votes", nlohmann::ordered_json::array()}};
    json["text"] =
        u.hasTranscript ? nlohmann::ordered_json(u.transcript) : nlohmann::ordered_json(nullptr);
    for (const corpus::Vote &vote : u.votes)
        json["votes"].push_back({{"rater", vote.rater},
                                 {"self", vote.self},
                                 {"labels", vote.labels},
                                 {"vad", toJson(vote.dimensions)},
                                 {"comment", vote.comment}});
    return json;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::cerr << "import_dump ROOT [THREADS]\n";
        return 2;
    }
    corpus::IemocapOptions options;
    options.threads = argc > 2 ? std::atoi(argv[2]) : 0;
    const auto begin = std::chrono::steady_clock::now();
    const auto read = corpus::readIemocap(argv[1], options);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    if (!read) {
        std::cerr << inEnglish(read.error()) << '\n';
        return 1;
    }
    std::cerr << corpus::toText(read->report) << "read in " << took.count() << " s\n";
    auto json = corpus::toJson(read->report);
    json["list"] = nlohmann::ordered_json::array();
    for (const corpus::Utterance &utterance : read->utterances)
        json["list"].push_back(toJson(utterance));
    std::cout << json.dump(1) << '\n';
    return 0;
}
