using System.Diagnostics;

namespace IacGuard.Dev.Knowledge;

/// <summary>Fetches an npm package for the time of one reading.</summary>
internal static class NpmPackage
{
    /// <summary>Installs the package into a temporary folder, reads it there, and removes it again.</summary>
    /// <exception cref="InvalidOperationException">npm is missing or failed.</exception>
    public static T Read<T>(string name, string version, Func<string, T> read)
    {
        var folder = Directory.CreateTempSubdirectory("iacguard-npm-").FullName;
        try
        {
            var npm = new ProcessStartInfo("npm") { WorkingDirectory = folder };
            foreach (var argument in (string[])["install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", folder, $"{name}@{version}"])
            {
                npm.ArgumentList.Add(argument);
            }

            using var process = Process.Start(npm) ?? throw new InvalidOperationException("npm did not start");
            process.WaitForExit();
            return process.ExitCode == 0
                ? read(Path.Combine([folder, "node_modules", .. name.Split('/')]))
                : throw new InvalidOperationException($"npm install ended with {process.ExitCode}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
