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
            Install(folder, $"{name}@{version}");
            return read(Path.Combine([folder, "node_modules", .. name.Split('/')]));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Installs packages, given as <c>name@version</c>, into <c>node_modules</c> of a folder.</summary>
    /// <exception cref="InvalidOperationException">npm is missing or failed.</exception>
    public static void Install(string folder, params string[] packages)
    {
        var npm = new ProcessStartInfo("npm") { WorkingDirectory = folder, RedirectStandardOutput = true };
        foreach (var argument in (string[])["install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", folder, .. packages])
        {
            npm.ArgumentList.Add(argument);
        }

        try
        {
            using var process = Process.Start(npm) ?? throw new InvalidOperationException("npm did not start");
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0)
            {
                throw new InvalidOperationException($"npm install ended with {process.ExitCode}");
            }
        }
        catch (System.ComponentModel.Win32Exception error)
        {
            throw new InvalidOperationException("npm did not start: " + error.Message, error);
        }
    }
}
