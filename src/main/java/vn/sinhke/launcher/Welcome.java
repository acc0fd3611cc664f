package vn.sinhke.launcher;

import java.io.PrintStream;

/** The few lines a person reads when the application is ready. */
final class Welcome {

    private static final String DEMO_SIGN_INS =
            """

            Tài khoản dùng thử (demo sign-ins), mật khẩu / password: Sinhke-demo-2024
              canbo.nari, canbo2.nari         cán bộ huyện Na Rì             DISTRICT_OFFICER
              canbo.chomoi, canbo.pacnam      cán bộ huyện Chợ Mới, Pác Nặm  DISTRICT_OFFICER
              xa.tranphu                      cán bộ xã Trần Phú             COMMUNE_OFFICER
              lanhdao.nari, lanhdao.pacnam    lãnh đạo huyện                 DISTRICT_LEADER
              thamdinh.ldtbxh, thamdinh2.ldtbxh, thamdinh3.ldtbxh
                                              thẩm định Sở LĐTBXH            DEPT_APPRAISER
              thamdinh.nnptnt                 thẩm định Sở NN&PTNT           DEPT_APPRAISER
              giamdoc.ldtbxh, giamdoc.nnptnt  giám đốc sở                    DEPT_HEAD
              chutich.tinh, phochutich.tinh   lãnh đạo tỉnh                  PROVINCE_LEADER
              ketoan.ldtbxh, ketoan.nari      kế toán                        FINANCE_OFFICER
              vanthu.tinh                     văn thư                        RECORDS_CLERK
              giamsat.tranphu                 giám sát cộng đồng             COMMUNITY_MONITOR
              kiemtoan                        kiểm toán                      AUDITOR
              quantri                         quản trị                       ADMIN
            """;

    private Welcome() {}

    static void say(PrintStream out, Settings settings, double seconds) {
        out.printf("%nSinhKế đã sẵn sàng sau %.1f giây: http://localhost:%d/%n", seconds, settings.port());
        out.printf("SinhKế is ready at http://localhost:%d/ · API: /api/v1 · dừng (stop): Ctrl-C%n", settings.port());
        if (settings.demo()) {
            out.print(DEMO_SIGN_INS);
        }
        out.flush();
    }
}
