// SPDX-License-Identifier: Apache-2.0
#include "core/text/encoder_folders.h"

#include "core/text/errors.h"

#include <algorithm>
#include <cstdlib>

namespace merhan::text {

namespace fs = std::filesystem;

namespace {

fs::path variable(const char *name)
{
    const char *value = std::getenv(name);
    return value && *value ? fs::path(value) : fs::path();
}

fs::path cacheHome()
{
    const fs::path given = variable("XDG_CACHE_HOME");
    return given.empty() ? variable("HOME") / ".cache" : given;
}

fs::path ownCache()
{
    return cacheHome() / "merhan-studio" / "encoders";
}

/// Hugging Face's cache of repositories, found as its own libraries find it.
fs::path hubCache()
{
    if (const fs::path hub = variable("HF_HUB_CACHE"); !hub.empty())
        return hub;
    if (const fs::path home = variable("HF_HOME"); !home.empty())
        return home / "hub";
    return cacheHome() / "huggingface" / "hub";
}

bool holdsEncoder(const fs::path &folder)
{
    std::error_code failed;
    return !folder.empty() && fs::is_regular_file(folder / "config.json", failed)
           && (fs::exists(folder / "model.safetensors", failed)
               || fs::exists(folder / "model.safetensors.index.json", failed));
}

std::vector<fs::path> foldersIn(const fs::path &folder)
{
    std::vector<fs::path> all;
    std::error_code failed;
    for (fs::directory_iterator at(folder, failed), end; !failed && at != end;
         at.increment(failed)) {
        if (std::error_code ignored; at->is_directory(ignored))
            all.push_back(at->path());
    }
    std::ranges::sort(all);
    return all;
}

/// models--google--bert_uncased → google/bert_uncased; other names as they are.
std::string repositoryName(std::string name)
{
    if (!name.starts_with("models--"))
        return name;
    name.erase(0, 8);
    if (const auto at = name.find("--"); at != std::string::npos)
        name.replace(at, 2, "/");
    return name;
}

/// Every encoder of the caches.
std::vector<fs::path> cached()
{
    std::vector<fs::path> all;
    for (const fs::path &folder : foldersIn(ownCache()))
        all.push_back(folder);
    for (const fs::path &repository : foldersIn(hubCache())) {
        if (repository.filename().string().starts_with("models--"))
            std::ranges::copy(foldersIn(repository / "snapshots"), std::back_inserter(all));
    }
    std::erase_if(all, [](const fs::path &folder) { return !holdsEncoder(folder); });
    return all;
}

bool answersTo(const fs::path &folder, const std::string &name)
{
    const std::string own = encoderName(folder);
    return own == name || own.ends_with("/" + name);
}

} // namespace

std::string encoderName(const fs::path &folder)
{
    const fs::path plain = folder.lexically_normal();
    const fs::path last = plain.has_filename() ? plain.filename() : plain.parent_path().filename();
    const fs::path parent =
        plain.has_filename() ? plain.parent_path() : plain.parent_path().parent_path();
    if (parent.filename() == "snapshots")
        return repositoryName(parent.parent_path().filename().string());
    return shown(last);
}

std::string encoderPlaces()
{
    const fs::path given = variable("MERHAN_ENCODER_DIR");
    return (given.empty() ? "MERHAN_ENCODER_DIR (not set)" : shown(given)) + ", "
           + shown(ownCache()) + ", " + shown(hubCache());
}

Result<fs::path> locateEncoder(const std::string &nameOrFolder)
{
    const fs::path given = variable("MERHAN_ENCODER_DIR");
    if (nameOrFolder.empty() && !given.empty())
        return given;
    const std::string name = nameOrFolder.empty() ? kDefaultEncoder : nameOrFolder;
    std::error_code failed;
    if (!nameOrFolder.empty() && fs::is_directory(nameOrFolder, failed))
        return fs::path(nameOrFolder);
    std::vector<fs::path> places = cached();
    if (!given.empty()) {
        places.insert(places.begin(), given / name);
        places.insert(places.begin(), given);
    }
    for (const fs::path &folder : places) {
        if (holdsEncoder(folder) && answersTo(folder, name))
            return folder;
    }
    return Error{&errors::kNoSuchEncoder, {name, encoderPlaces()}, {}, 0};
}

std::vector<fs::path> encodersHere()
{
    std::vector<fs::path> all = cached();
    if (const fs::path given = variable("MERHAN_ENCODER_DIR"); holdsEncoder(given))
        all.insert(all.begin(), given);
    return all;
}

std::vector<fs::path> encoderCandidates(const std::string &name, const fs::path &folder,
                                        const fs::path &modelFolder)
{
    const fs::path given = variable("MERHAN_ENCODER_DIR");
    std::vector<fs::path> all{modelFolder / "encoder", folder, given};
    if (!given.empty())
        all.push_back(given / name);
    std::vector<fs::path> others = cached();
    std::ranges::stable_partition(
        others, [&](const fs::path &one) { return answersTo(one, name); });
    all.insert(all.end(), others.begin(), others.end());

    std::vector<fs::path> usable;
    for (const fs::path &one : all) {
        if (holdsEncoder(one) && std::ranges::find(usable, one) == usable.end())
            usable.push_back(one);
    }
    return usable;
}

} // namespace merhan::text
