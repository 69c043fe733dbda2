// Renders every .aspx page of a folder through System.Web and writes the HTML it answers with. See render.sh.
using System;
using System.IO;
using System.Web;
using System.Web.Hosting;

public class Site : MarshalByRefObject
{
    public string Answer(string page)
    {
        using (var answer = new StringWriter())
        {
            HttpRuntime.ProcessRequest(new SimpleWorkerRequest(page, "", answer));
            return answer.ToString();
        }
    }

    public override object InitializeLifetimeService() { return null; }
}

public static class RenderPages
{
    public static int Main(string[] args)
    {
        string source = args[0], target = args[1];
        var site = (Site)ApplicationHost.CreateApplicationHost(typeof(Site), "/", source);
        int failed = 0;
        foreach (string file in Directory.GetFiles(source, "*.aspx"))
        {
            string html = site.Answer(Path.GetFileName(file));
            if (!html.Contains("name=\"__VIEWSTATE\""))
            {
                Console.Error.WriteLine("not rendered: " + Path.GetFileName(file));
                failed++;
            }
            File.WriteAllText(Path.Combine(target, Path.GetFileNameWithoutExtension(file) + ".html"), html);
        }
        return failed;
    }
}
